import { and, asc, eq, gte } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database, OpenDatabase } from "@/db/client";
import { chatEvents, dayFacts, periodWords } from "@/db/schema/insights";
import { gatherFacts } from "@/lib/insights/gather-facts";
import { type SeedMessage, seedChat } from "../search/seed-chat";
import { openTestDatabase } from "../test-database";

const HOUR = 3_600_000;
const never = Number.POSITIVE_INFINITY;
const timeZone = "America/New_York";
let open: OpenDatabase;
let database: Database;
let analysisId: string;

/** Half a year in which a conversation runs over the end of each month. */
const messages: SeedMessage[] = Array.from({ length: 3_000 }, (_, i) => ({
  author: `Person ${i % 3}`,
  text: i % 5 === 0 ? "Shall we go to the lake? 🛶" : `The lake is calm today, number ${i}`,
  at: new Date(Date.UTC(2024, 0, 1) + Math.floor(i / 10) * 15 * HOUR + (i % 10) * 60_000).toISOString(),
}));

beforeAll(async () => {
  open = await openTestDatabase();
  database = open.database;
  ({ analysisId } = await seedChat(database, messages, { timeZone }));
});
afterAll(() => open.close());

const storedFacts = async () => ({
  days: await database
    .select()
    .from(dayFacts)
    .where(eq(dayFacts.analysisId, analysisId))
    .orderBy(asc(dayFacts.day), asc(dayFacts.author)),
  words: await database
    .select()
    .from(periodWords)
    .where(eq(periodWords.analysisId, analysisId))
    .orderBy(asc(periodWords.firstDay), asc(periodWords.author)),
  events: await database
    .select()
    .from(chatEvents)
    .where(eq(chatEvents.analysisId, analysisId))
    .orderBy(asc(chatEvents.seq)),
});

test("gathering goes on where it was stopped and ends the same", async () => {
  expect(await gatherFacts(database, { analysisId, timeZone, deadline: never })).toEqual({ isDone: true });
  const whole = await storedFacts();
  expect(whole.days.reduce((sum, { facts }) => sum + (facts.counts.messages ?? 0), 0)).toBe(messages.length);
  expect(new Set(whole.words.map(({ firstDay }) => firstDay)).size).toBeGreaterThan(4);

  for (const { firstDay } of whole.words.filter((_, i) => i % 3 === 0)) {
    await database
      .delete(dayFacts)
      .where(and(eq(dayFacts.analysisId, analysisId), gte(dayFacts.day, firstDay)));
    await database
      .delete(periodWords)
      .where(and(eq(periodWords.analysisId, analysisId), gte(periodWords.firstDay, firstDay)));
    while (!(await gatherFacts(database, { analysisId, timeZone, deadline: 0 })).isDone);
    expect(await storedFacts()).toEqual(whole);
  }
});

test("days and hours are those of the chat's time zone", async () => {
  const { days } = await storedFacts();
  // The first message was sent at midnight in UTC.
  expect(days[0]).toMatchObject({ day: "2023-12-31", facts: { tallies: { hours: { 19: 4 } } } });
});
