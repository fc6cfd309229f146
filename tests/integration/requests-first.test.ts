import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { inBackground } from "@/db/background-work";
import type { OpenDatabase } from "@/db/client";
import { openTestDatabase } from "./test-database";

let open: OpenDatabase;
beforeAll(async () => {
  open = await openTestDatabase();
});
afterAll(() => open.close());

/** Holds the only connection while `meanwhile` asks for it; answers in which order the queries were done. */
async function whileHeld(meanwhile: (query: (name: string) => Promise<void>) => Promise<void>[]) {
  const done: string[] = [];
  const query = async (name: string) => {
    await open.database.execute(sql`select 1`);
    done.push(name);
  };
  let asked: Promise<void>[] = [];
  await open.database.transaction(async () => {
    asked = meanwhile(query);
  });
  await Promise.all(asked);
  return done;
}

test("a request goes before background work that waits for the connection", async () => {
  const done = await whileHeld((query) => [
    inBackground(() => query("background 1")),
    inBackground(() => query("background 2")),
    query("request 1"),
    query("request 2"),
  ]);
  expect(done).toEqual(["request 1", "request 2", "background 1", "background 2"]);
});

test("what runs in the background stays there, also in its transactions", async () => {
  const done = await whileHeld((query) => [
    inBackground(() =>
      open.database.transaction(async (tx) => {
        await tx.execute(sql`select 1`);
      }),
    ).then(() => query("after the transaction")),
    query("request"),
  ]);
  expect(done).toEqual(["request", "after the transaction"]);
});

test("background work gets its turn although requests never cease", async () => {
  let isOver = false;
  const requests = Array.from({ length: 3 }, async () => {
    while (!isOver) await open.database.execute(sql`select 1`);
  });
  await inBackground(() => open.database.execute(sql`select 1`));
  isOver = true;
  await Promise.all(requests);
});

test("a query that fails gives the connection back", async () => {
  await expect(inBackground(() => open.database.execute(sql`select no_such_column`))).rejects.toThrow();
  await expect(open.database.execute(sql`select 1`)).resolves.toBeDefined();
  await expect(inBackground(() => open.database.execute(sql`select 1`))).resolves.toBeDefined();
});
