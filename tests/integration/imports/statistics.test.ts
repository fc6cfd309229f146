import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { OpenDatabase } from "@/db/client";
import { storeReadBatch } from "@/db/queries/read-messages";
import { analyses } from "@/db/schema/analyses";
import { type AnalysisStats, analysisStatsSchema } from "@/lib/analyses/analysis.schema";
import { refreshStats } from "@/lib/indexing/refresh-stats";
import { tallyMessages } from "@/lib/indexing/tally-messages";
import { type SeedMessage, seedChat } from "../search/seed-chat";
import { openTestDatabase } from "../test-database";

let open: OpenDatabase;
beforeAll(async () => {
  open = await openTestDatabase();
});
afterAll(() => open.close());

/** A zone without summer time, so that its clock is a sum. */
const timeZone = "Asia/Kolkata";
const OFFSET_MS = 5.5 * 60 * 60 * 1000;
const MESSAGES = 25_000;

const messages: SeedMessage[] = Array.from({ length: MESSAGES }, (_, i) => {
  const at = new Date(Date.UTC(2023, 10, 1) + i * 1_234_567).toISOString();
  if (i % 10 === 9) return { author: null, kind: "system", text: "A notice", at };
  const author = ["Ana", "Ben", "Chloë"][(i * i) % 3] ?? null;
  return { author, kind: i % 7 === 0 ? "media" : "text", text: "one two three".slice(0, 3 + (i % 11)), at };
});

/** The same counts made in another way. */
function expected() {
  const written = messages.filter(({ author }) => author !== null);
  const local = written.map(({ at = "" }) => new Date(Date.parse(at) + OFFSET_MS).toISOString());
  const count = (values: string[]) => {
    const counts: Record<string, number> = {};
    for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
    return counts;
  };
  return {
    people: count(written.map(({ author }) => author ?? "")),
    months: count(local.map((time) => time.slice(0, 7))),
    days: count(local.map((time) => time.slice(0, 10))),
    hours: count(local.map((time) => String(Number(time.slice(11, 13))))),
    weekdays: count(local.map((time) => String((new Date(time).getUTCDay() + 6) % 7))),
    words: written.reduce((sum, { text }) => sum + text.trim().split(" ").length, 0),
    media: written.filter(({ kind }) => kind === "media").length,
    first: written[0]?.at,
    last: written.at(-1)?.at,
  };
}

async function statsOf(analysisId: string) {
  const { database } = open;
  const load = async () => {
    const [analysis] = await database.select().from(analyses).where(eq(analyses.id, analysisId));
    if (!analysis) throw new Error("There is no such analysis.");
    return analysis;
  };
  const before = await load();
  await database.transaction((tx) => refreshStats(tx, before));
  const { stats, firstMessageAt, lastMessageAt } = await load();
  return { stats: analysisStatsSchema.parse(stats), firstMessageAt, lastMessageAt };
}

function expectCounts(stats: AnalysisStats): void {
  const { people, months, days, hours, weekdays, ...rest } = expected();
  const asCounts = (slots: number[]) => Object.fromEntries(slots.entries());
  expect(Object.fromEntries(stats.people.map(({ name, messages: sent }) => [name, sent]))).toEqual(people);
  expect(Object.fromEntries(stats.months.map(({ month, messages: sent }) => [month, sent]))).toEqual(months);
  expect(asCounts(stats.hours)).toEqual(hours);
  expect(asCounts(stats.weekdays)).toEqual(weekdays);
  expect(stats.activeDays).toBe(Object.keys(days).length);
  expect(stats.busiestDay?.messages).toBe(Math.max(...Object.values(days)));
  expect(stats).toMatchObject(rest);
}

test("a chat is counted in runs, which go on where the deadline ended them", async () => {
  const { analysisId } = await seedChat(open.database, messages, { timeZone });
  const calls: boolean[] = [];
  while (!calls.at(-1)) calls.push(await tallyMessages(open.database, { analysisId, timeZone, deadline: 0 }));
  expect(calls).toEqual([false, false, true]);
  const { stats, firstMessageAt, lastMessageAt } = await statsOf(analysisId);
  expectCounts(stats);
  expect(firstMessageAt?.toISOString()).toBe(messages[0]?.at);
  expect(lastMessageAt?.toISOString()).toBe(messages.at(-1)?.at);
});

test("of a chat that grew only the new messages are counted", async () => {
  const { analysisId } = await seedChat(open.database, messages.slice(0, 3), { timeZone });
  const before = (await statsOf(analysisId)).stats;
  await open.database.execute(sql`update messages set words = 1000 where analysis_id = ${analysisId}`);
  const time = Date.UTC(2024, 0, 1);
  await storeReadBatch(open.database, {
    analysisId,
    clock: "utc",
    timeZone,
    messages: [
      {
        seq: 3,
        time,
        placedTime: time,
        author: 0,
        kind: "text",
        text: "a b",
        words: 2,
        sourceId: null,
        extras: null,
      },
    ],
    newParticipants: [],
    cursor: { from: 3, to: 4 },
    counts: { messages: 1, system: 0 },
  });
  const after = (await statsOf(analysisId)).stats;
  expect(after).toMatchObject({ messages: before.messages + 1, words: before.words + 2 });
});
