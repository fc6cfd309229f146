import { createHash } from "node:crypto";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { OpenDatabase } from "@/db/client";
import { openTestDatabase } from "./test-database";

let open: OpenDatabase;
beforeAll(async () => {
  open = await openTestDatabase();
});
afterAll(() => open.close());

test("a statement of many megabytes arrives whole", async () => {
  const big = "wörter ".repeat(1_000_000);
  const { rows } = await open.database.execute(sql`select md5(${big}::text) as hash`);
  expect(rows[0]?.hash).toBe(createHash("md5").update(big).digest("hex"));
});

test("queries sent at once while a transaction is open wait for it", async () => {
  const order: string[] = [];
  const inTransaction = open.database.transaction(async (tx) => {
    await tx.execute(sql`select 1`);
    await tx.execute(sql`select pg_sleep(0.01)`);
    order.push("transaction");
  });
  const after = open.database.execute(sql`select 2`).then(() => order.push("query"));
  await Promise.all([inTransaction, after]);
  expect(order).toEqual(["transaction", "query"]);
});

test("a failed statement leaves the database usable", async () => {
  await expect(open.database.execute(sql`select no_such_column`)).rejects.toThrow();
  const { rows } = await open.database.execute(sql`select '[1,2]'::vector <=> '[1,2]'::vector as distance`);
  expect(Number(rows[0]?.distance)).toBeCloseTo(0);
});
