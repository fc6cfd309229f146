import { once } from "node:events";
import { type AddressInfo, createServer, Socket } from "node:net";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { integers, texts } from "@/db/binary-arrays";
import type { OpenDatabase } from "@/db/client";
import { isConnectionLost } from "@/db/why-query-failed";
import { type PgliteServer, startPgliteServer } from "../neon/pglite-server";
import { type NeonProxy, startNeonProxy } from "../neon/proxy";
import { setSettings } from "./settings";

let postgres: PgliteServer;
let proxy: NeonProxy;
let url: string;
let open: OpenDatabase;

beforeAll(async () => {
  postgres = await startPgliteServer("memory://");
  proxy = await startNeonProxy();
  url = `postgres://postgres:postgres@127.0.0.1:${postgres.port}/postgres`;
  setSettings({ DATABASE_URL: url, NEON_PROXY: proxy.address, DATABASE_CONNECTIONS: "3" });
  const { openPostgres } = await import("@/db/client");
  open = await openPostgres(url);
});
afterAll(async () => {
  await open.close();
  await proxy.close();
  await postgres.close();
});

test("the schema is brought up to date through Neon's driver", async () => {
  const { rows } = await open.database.execute(
    sql`select count(*)::int as tables from pg_tables where tablename = 'messages'`,
  );
  expect(rows).toEqual([{ tables: 1 }]);
  expect(proxy.connections()).toBeGreaterThan(0);
});

test("what a transaction does is undone when it fails, and queries beside it do not take part", async () => {
  await open.database.execute(sql`create table kept (value int)`);
  const failed = open.database.transaction(async (tx) => {
    await tx.execute(sql`insert into kept values (1)`);
    throw new Error("changed its mind");
  });
  const beside = open.database.execute(sql`insert into kept values (2)`);
  await expect(failed).rejects.toThrow("changed its mind");
  await beside;
  const { rows } = await open.database.execute(sql`select value from kept`);
  expect(rows).toEqual([{ value: 2 }]);
});

test("a statement of many megabytes and vectors arrive whole", async () => {
  const big = "wörter ".repeat(500_000);
  const { rows } = await open.database.execute(
    sql`select length(${big}::text) as length, '[1,2]'::vector <=> '[1,2]'::vector as distance`,
  );
  expect(rows).toEqual([{ length: big.length, distance: 0 }]);
});

test("arrays in binary form arrive as they were", async () => {
  const { rows } = await open.database.execute(sql`
    select ${integers([1, null, -2])}::integer[] as integers, ${texts(["Grüße 🌱", null, ""])}::text[] as texts`);
  expect(rows).toEqual([{ integers: [1, null, -2], texts: ["Grüße 🌱", null, ""] }]);
});

test("no more connections are opened than are allowed", async () => {
  const before = proxy.connections();
  await Promise.all(Array.from({ length: 12 }, (_, i) => open.database.execute(sql`select ${i}::int`)));
  expect(proxy.connections() - before).toBeLessThanOrEqual(3);
});

test("connections that were cut are replaced", async () => {
  await open.database.execute(sql`select 1`);
  proxy.cut();
  await expect
    .poll(() =>
      open.database.execute(sql`select 1 as one`).then(
        ({ rows }) => rows,
        () => "cut",
      ),
    )
    .toEqual([{ one: 1 }]);
});

test("the lock of the queue is held by a connection of its own, and its loss is told", async () => {
  const { takeQueueLock } = await import("@/db/queue-lock");
  const onLost = vi.fn();
  expect(await takeQueueLock(url, onLost)).toBeDefined();
  proxy.cut();
  await expect.poll(() => onLost.mock.calls.length).toBe(1);
  const again = await takeQueueLock(url, () => {});
  expect(again).toBeDefined();
  await again?.release();
});

test("a database that is waking up is waited for", async () => {
  const { openPostgres } = await import("@/db/client");
  proxy.sleepFor(3);
  const woken = await openPostgres(url);
  proxy.sleepFor(1);
  const { rows } = await woken.database.execute(sql`select 1 as one`);
  expect(rows).toEqual([{ one: 1 }]);
  await woken.close();
});

test.each([
  ["Neon's", () => import("@/db/drivers/neon-driver").then(({ neonDriver }) => neonDriver)],
  ["Postgres's", () => import("@/db/drivers/pg-driver").then(({ pgDriver }) => pgDriver)],
])(
  "a connection through %s driver is seen to be gone, and one that is not to be had is given up",
  async (_, load) => {
    const driver = await load();
    const kept = vi.spyOn(Socket.prototype, "setKeepAlive");
    const there = driver.openPool({ connectionString: url, max: 1 });
    await there.database.execute(sql`select 1`);
    expect(kept).toHaveBeenCalledWith(true, 30_000);
    kept.mockRestore();
    await there.close();

    const silent = createServer().listen(0, "127.0.0.1");
    await once(silent, "listening");
    const { port } = silent.address() as AddressInfo;
    const connectionString = `postgres://postgres@127.0.0.1:${port}/postgres`;
    const gone = driver.openPool({ connectionString, max: 1, connectMs: 100 });
    const failed = await gone.database.execute(sql`select 1`).catch((error: unknown) => error);
    expect(isConnectionLost(failed)).toBe(true);
    await gone.close();
    silent.close();
  },
);
