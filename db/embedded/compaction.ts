import "server-only";
import { closeSync, openSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { databaseKind } from "@/db/drivers/database-kind";
import { env } from "@/lib/env";

/** Rewriting so much takes a moment only; more is left to the night. */
const SMALL_BYTES = 256 * 1024 * 1024;
const NIGHT = { from: 2, to: 5 };
const PUT_OFF_MS = 24 * 3_600_000;

/** Outlives the process, which may end before there is time to do it. */
const marker = () => path.join(env().DATA_DIR, "compaction-due");

/**
 * Notes that rows were deleted whose bytes are still in the files of the embedded database: Postgres gives their room to
 * later rows and does not overwrite them. What another Postgres does with its files is its operator's.
 */
export function askForCompaction(): void {
  if (databaseKind() === "embedded") closeSync(openSync(marker(), "w"));
}

/** Whether it was asked for and the time is right: at once for a small database, at night or after a day for a large one. */
export async function isCompactionDue(database: Database, { now }: { now: Date }): Promise<boolean> {
  if (databaseKind() !== "embedded") return false;
  const askedAt = statSync(marker(), { throwIfNoEntry: false })?.mtime;
  if (!askedAt) return false;
  const { rows } = await database.execute<{ bytes: string }>(
    sql`select pg_database_size(current_database()) as bytes`,
  );
  const isNight = now.getHours() >= NIGHT.from && now.getHours() < NIGHT.to;
  const isLate = now.getTime() - askedAt.getTime() > PUT_OFF_MS;
  return isNight || isLate || Number(rows[0]?.bytes) <= SMALL_BYTES;
}

/**
 * Writes every table anew without what was deleted, and begins a new log: then no file of the embedded database holds
 * anything of it. A table at a time, so that requests get their turn in between.
 */
export async function compactDatabase(database: Database): Promise<void> {
  // Asked for again by what is deleted from now on.
  rmSync(marker(), { force: true });
  try {
    // Samples of what was in the columns.
    await database.execute(sql`delete from pg_statistic`);
    const { rows } = await database.execute<{ name: string }>(sql`
      select oid::regclass::text as name from pg_class
      where relkind = 'r' and (relnamespace = 'public'::regnamespace or relname = 'pg_statistic')`);
    for (const { name } of rows) await database.execute(sql`vacuum full ${sql.raw(name)}`);
    await database.execute(sql`checkpoint`);
    // The log up to here goes with the checkpoint after the switch: the worker has set that no file of it is used again.
    await database.execute(sql`select pg_switch_wal()`);
    await database.execute(sql`checkpoint`);
  } catch (error) {
    askForCompaction();
    throw error;
  }
}
