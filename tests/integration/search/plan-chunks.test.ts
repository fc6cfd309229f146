import { and, eq, gte } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Database, OpenDatabase } from "@/db/client";
import { chunks } from "@/db/schema/chunks";
import { planChunks } from "@/lib/chunking/plan-chunks";
import { openTestDatabase } from "../test-database";
import { seedChat } from "./seed-chat";

let open: OpenDatabase;
let database: Database;
let analysisId: string;
beforeAll(async () => {
  open = await openTestDatabase();
  database = open.database;
});
afterAll(() => open.close());

const never = Number.POSITIVE_INFINITY;
const longMessage = "A very long story. ".repeat(500);

beforeEach(async () => {
  const messages = Array.from({ length: 2_500 }, (_, i) => ({
    author: `Person ${i % 3}`,
    text:
      i % 7 === 0 ? "ok" : i === 1_700 ? longMessage : `Number ${i}: ${"some words about it ".repeat(i % 5)}`,
  }));
  ({ analysisId } = await seedChat(database, messages));
});

const stored = () =>
  database.select().from(chunks).where(eq(chunks.analysisId, analysisId)).orderBy(chunks.seq);

test("all messages are planned, in order, in chunks numbered from 0", async () => {
  const { isDone, chunks: count } = await planChunks(database, { analysisId, deadline: never });
  const rows = await stored();
  expect(isDone).toBe(true);
  expect(rows.map(({ seq }) => seq)).toEqual(Array.from({ length: count }, (_, i) => i));
  expect(rows.at(-1)?.lastMessage).toBe(2_499);
  for (const [i, row] of rows.entries()) {
    expect(row.firstMessage).toBeGreaterThanOrEqual(rows[i - 1]?.lastMessage ?? 0);
  }
  expect(rows.filter(({ firstMessage }) => firstMessage === 1_700).length).toBeGreaterThan(3);
});

test("planning again after a crash anywhere gives the same chunks", async () => {
  await planChunks(database, { analysisId, deadline: never });
  const whole = await stored();
  for (const kept of [0, 1, 199, 200, 201, whole.length - 1, whole.length]) {
    const inside = whole[kept]?.firstMessage === 1_700 && whole[kept - 1]?.firstMessage === 1_700;
    if (inside) continue; // The parts of one message are stored by one statement.
    await database.delete(chunks).where(and(eq(chunks.analysisId, analysisId), gte(chunks.seq, kept)));
    await planChunks(database, { analysisId, deadline: never });
    expect(await stored()).toEqual(whole);
  }
});

test("a deadline that has passed leaves everything to the next call", async () => {
  expect(await planChunks(database, { analysisId, deadline: 0 })).toEqual({ isDone: false, chunks: 0 });
  expect((await planChunks(database, { analysisId, deadline: never })).isDone).toBe(true);
});
