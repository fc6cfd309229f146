import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { trimLog } from "@/db/embedded/trim-log";
import { openTestDatabase } from "./test-database";

test("the log of the embedded database begins anew once it is long, and not before", async () => {
  const { database, close } = await openTestDatabase();
  const logBytes = async () => {
    const { rows } = await database.execute<{ bytes: number }>(sql`
      select pg_wal_lsn_diff(pg_current_wal_lsn(), redo_lsn)::int as bytes from pg_control_checkpoint()`);
    return rows[0]?.bytes ?? 0;
  };
  await database.execute(sql`create table kept as select generate_series(1, 20000) as n`);
  const before = await logBytes();
  expect(before).toBeGreaterThan(1_000_000);

  await trimLog(database, before * 2);
  expect(await logBytes()).toBeGreaterThanOrEqual(before);
  await trimLog(database, 1_000_000);
  expect(await logBytes()).toBeLessThan(1_000_000);
  const { rows } = await database.execute(sql`select count(*)::int as rows from kept`);
  expect(rows).toEqual([{ rows: 20_000 }]);
  await close();
});
