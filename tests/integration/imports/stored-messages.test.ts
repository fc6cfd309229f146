import { eq, sql } from "drizzle-orm";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { doubles, integers, texts } from "@/db/binary-arrays";
import type { OpenDatabase } from "@/db/client";
import { type NewMessage, storeReadBatch } from "@/db/queries/read-messages";
import { analyses } from "@/db/schema/analyses";
import { users } from "@/db/schema/auth";
import { messages } from "@/db/schema/messages";
import { seedChat } from "../search/seed-chat";
import { openTestDatabase } from "../test-database";

let open: OpenDatabase;
beforeAll(async () => {
  open = await openTestDatabase();
});
afterAll(() => open.close());

const plain: NewMessage = {
  seq: 0,
  time: Date.UTC(2024, 2, 31, 1, 30),
  placedTime: Date.UTC(2024, 2, 31, 1, 30),
  author: null,
  kind: "system",
  text: "Ana joined",
  words: 0,
  sourceId: null,
  extras: null,
};

async function store(clock: "utc" | "wall", timeZone: string, rows: NewMessage[]) {
  const { analysisId, ownerId } = await seedChat(open.database, []);
  const isStored = await storeReadBatch(open.database, {
    analysisId,
    clock,
    timeZone,
    messages: rows,
    newParticipants: [{ idx: 0, name: "Ana" }],
    cursor: { from: 0, to: rows.length },
    counts: { messages: rows.length, system: 0 },
  });
  expect(isStored).toBe(true);
  const found = await open.database
    .select()
    .from(messages)
    .where(eq(messages.analysisId, analysisId))
    .orderBy(messages.seq);
  return { analysisId, ownerId, found };
}

test("arrays of any values arrive as they were", async () => {
  const text = fc.string({ unit: "binary" }).filter((value) => !value.includes("\0"));
  const integer = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
  const number = fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0));
  const lists = fc.tuple(
    fc.array(fc.option(integer)),
    fc.array(fc.option(number)),
    fc.array(fc.option(text)),
  );
  await fc.assert(
    fc.asyncProperty(lists, async ([a, b, c]) => {
      const { rows } = await open.database.execute(sql`
        select to_json(${integers(a)}::integer[]) as a, to_json(${doubles(b)}::double precision[]) as b,
          to_json(${texts(c)}::text[]) as c`);
      expect(rows[0]).toEqual({ a, b, c });
    }),
    { numRuns: 100 },
  );
});

test("every field of a message is stored", async () => {
  const extras = { replyTo: '"1"', attachments: [{ kind: "photo", name: "a\\b{,}.jpg" }] };
  const text = 'Grüße 🌱 "quoted" \\ {a,NULL}\n\tend';
  const full: NewMessage = {
    ...plain,
    seq: 1,
    author: 0,
    kind: "media",
    text,
    words: 6,
    sourceId: "NULL",
    extras,
  };
  const { found } = await store("utc", "UTC", [plain, full]);
  const at = new Date(Date.UTC(2024, 2, 31, 1, 30));
  expect(found).toMatchObject([
    { seq: 0, sentAt: at, author: null, kind: "system", sourceId: null, extras: null },
    { seq: 1, sentAt: at, author: 0, kind: "media", text, words: 6, sourceId: "NULL", extras },
  ]);
});

test("a wall clock is that of its zone, and a message without a time stands where the one before it does", async () => {
  const untimed = { ...plain, seq: 1, time: null };
  const { found } = await store("wall", "America/New_York", [plain, untimed]);
  const instant = new Date("2024-03-31T05:30:00Z");
  expect(found.map(({ sentAt, placedAt }) => ({ sentAt, placedAt }))).toEqual([
    { sentAt: instant, placedAt: instant },
    { sentAt: null, placedAt: instant },
  ]);
});

test("messages go with their analysis, whoever deletes it", async () => {
  const countStored = async (analysisId: string) =>
    open.database.$count(messages, eq(messages.analysisId, analysisId));
  const one = await store("utc", "UTC", [plain]);
  const other = await store("utc", "UTC", [plain]);
  await open.database.delete(analyses).where(eq(analyses.id, one.analysisId));
  expect(await countStored(one.analysisId)).toBe(0);
  expect(await countStored(other.analysisId)).toBe(1);
  await open.database.delete(users).where(eq(users.id, other.ownerId));
  expect(await countStored(other.analysisId)).toBe(0);
});

test("a batch for an analysis that is gone stores nothing", async () => {
  const { analysisId } = await seedChat(open.database, []);
  await open.database.delete(analyses).where(eq(analyses.id, analysisId));
  const isStored = await storeReadBatch(open.database, {
    analysisId,
    clock: "utc",
    timeZone: "UTC",
    messages: [plain],
    newParticipants: [],
    cursor: { from: 0, to: 1 },
    counts: { messages: 1, system: 0 },
  });
  expect(isStored).toBe(false);
  expect(await open.database.$count(messages, eq(messages.analysisId, analysisId))).toBe(0);
});
