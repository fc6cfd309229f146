import "server-only";
import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";

export async function pingDatabase(database: Database): Promise<boolean> {
  return database.execute(sql`select 1`).then(
    () => true,
    () => false,
  );
}
