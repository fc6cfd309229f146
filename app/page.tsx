import { cookies } from "next/headers";
import { Home } from "@/components/home/home";

export default async function HomePage() {
  const jar = await cookies();
  return <Home isReturning={jar.getAll().some((cookie) => cookie.name.includes("session"))} />;
}
