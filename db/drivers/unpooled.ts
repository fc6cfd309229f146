import "server-only";
import { env } from "@/lib/env";
import { isNeon } from "./database-kind";

/**
 * Where a database is reached for what must keep its connection, which a pooler in front of it would share with others.
 * Neon's pooler is the same host with `-pooler` in its name (https://neon.com/docs/connect/connection-pooling).
 */
export function unpooled(connectionString: string): string {
  const { DATABASE_URL, DATABASE_URL_UNPOOLED } = env();
  if (DATABASE_URL_UNPOOLED && connectionString === DATABASE_URL) return DATABASE_URL_UNPOOLED;
  if (!isNeon(connectionString)) return connectionString;
  const url = new URL(connectionString);
  url.hostname = url.hostname.replace(/^([^.]+)-pooler\./, "$1.");
  return url.href;
}
