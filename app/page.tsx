import { cookies } from "next/headers";
import { Home } from "@/components/home/home";
import { readSampleGlimpse } from "@/lib/sample/read-sample-glimpse";

export default async function HomePage() {
  const jar = await cookies();
  const isReturning = jar.getAll().some((cookie) => cookie.name.includes("session"));
  return <Home isReturning={isReturning} glimpse={await readSampleGlimpse()} />;
}
