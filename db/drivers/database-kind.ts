import "server-only";
import { env } from "@/lib/env";

type DatabaseKind = "embedded" | "postgres" | "neon";

/** What the configured database is. */
export function databaseKind(): DatabaseKind {
  const { DATABASE_URL } = env();
  return DATABASE_URL ? kindOf(DATABASE_URL) : "embedded";
}

/** What a database is by the host it is on, unless a proxy for Neon's driver stands before it. */
export function kindOf(connectionString: string): "postgres" | "neon" {
  return env().NEON_PROXY || isNeon(connectionString) ? "neon" : "postgres";
}

export function isNeon(connectionString: string): boolean {
  return URL.canParse(connectionString) && new URL(connectionString).hostname.endsWith(".neon.tech");
}
