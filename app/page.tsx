import { cookies } from "next/headers";
import { Home } from "@/components/home/home";
import { serverSetup } from "@/lib/operations/server-setup";
import { readSampleGlimpse } from "@/lib/sample/read-sample-glimpse";

export default async function HomePage() {
  const jar = await cookies();
  const isReturning = jar.getAll().some((cookie) => cookie.name.includes("session"));
  return <Home setup={serverSetup()} isReturning={isReturning} glimpse={await readSampleGlimpse()} />;
}
