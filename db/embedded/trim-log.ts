import { sql } from "drizzle-orm";
import { inBackground } from "@/db/background-work";
import type { Database } from "@/db/client";

const EVERY_MS = 10_000;
const LONG_BYTES = 64 * 1024 * 1024;

/**
 * Keeps the write-ahead log of the embedded Postgres short until the answered function is called. Without its helper
 * processes Postgres does that only when it is closed: the log would grow by all that is ever stored, and all of it be gone
 * through again after a crash.
 */
export function trimLogRegularly(database: Database): () => void {
  let timer: NodeJS.Timeout | undefined;
  const wait = () => {
    timer = setTimeout(() => {
      // What fails here is tried again with the next turn.
      inBackground(() => trimLog(database, LONG_BYTES))
        .catch(() => {})
        .finally(() => timer && wait());
    }, EVERY_MS).unref();
  };
  wait();
  return () => {
    clearTimeout(timer);
    timer = undefined;
  };
}

/** Ends the log where it is longer than `longBytes`: what it tells is written to its place, and it begins anew. */
export async function trimLog(database: Database, longBytes: number): Promise<void> {
  const { rows } = await database.execute<{ isLong: boolean }>(sql`
    select pg_wal_lsn_diff(pg_current_wal_lsn(), redo_lsn) > ${longBytes} as "isLong" from pg_control_checkpoint()`);
  if (rows[0]?.isLong) await database.execute(sql`checkpoint`);
}
