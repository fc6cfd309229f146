import "server-only";
import { lt } from "drizzle-orm";
import type { Database } from "@/db/client";
import { rateLimits } from "@/db/schema/rate-limits";

/** Forgets who did what how often, once it no longer counts. */
export async function deleteExpiredLimits(database: Database, { before }: { before: Date }): Promise<void> {
  await database.delete(rateLimits).where(lt(rateLimits.expire, before));
}
