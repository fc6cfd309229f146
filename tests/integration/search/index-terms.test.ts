import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database, OpenDatabase } from "@/db/client";
import { postingSegments } from "@/db/schema/chunks";
import { indexTerms } from "@/lib/search/index-terms";
import { scoreTerms } from "@/lib/search/score-terms";
import { TermAnalyzer } from "@/lib/search/term-analyzer";
import { openTestDatabase } from "../test-database";
import { type SeedMessage, seedChat } from "./seed-chat";

let open: OpenDatabase;
let database: Database;
beforeAll(async () => {
  open = await openTestDatabase();
  database = open.database;
});
afterAll(() => open.close());

const never = Number.POSITIVE_INFINITY;
const topics = ["boiler", "bicycle", "garden", "holiday", "dentist"];
const english = "I was thinking that we should have a look at the";
const message = (i: number): SeedMessage => ({
  author: i % 2 ? "Ana" : "Ben",
  text: `${english} ${topics[i % 5]} ${i % 3 === 0 ? topics[(i + 1) % 5] : ""} ${"again ".repeat(i % 4)}`,
});

/** BM25 as the book has it, over all messages. */
function expectedScores(messages: SeedMessage[], wanted: string[]): number[] {
  const analyzer = new TermAnalyzer("en");
  const documents = messages.map(({ author, text }) => [
    ...analyzer.terms(text),
    ...analyzer.nameTerms(author ?? ""),
  ]);
  const average = documents.reduce((sum, { length }) => sum + length, 0) / documents.length;
  return documents.map((terms) =>
    wanted.reduce((score, term) => {
      const count = terms.filter((other) => other === term).length;
      const holders = documents.filter((other) => other.includes(term)).length;
      const weight = Math.log(1 + (documents.length - holders + 0.5) / (holders + 0.5));
      return score + (weight * count * 2.2) / (count + 1.2 * (0.6 + (0.4 * terms.length) / average));
    }, 0),
  );
}

test("the scores are those of BM25, speakers' names included", async () => {
  const messages = Array.from({ length: 60 }, (_, i) => message(i));
  const { analysisId } = await seedChat(database, messages);
  await indexTerms(database, { analysisId, deadline: never });
  const terms = new TermAnalyzer("en").terms("Did Ana see the dentist in the gardens?");
  const { scores } = await scoreTerms(database, { analysisId, terms });
  const expected = expectedScores(messages, terms);
  expect(scores).toHaveLength(60);
  for (const [i, score] of scores.entries()) expect(score).toBeCloseTo(expected[i] ?? 0, 4);
});

test("a chat of several segments is searched as one, and indexing goes on behind the last whole one", async () => {
  const messages = Array.from({ length: 17_000 }, (_, i) => message(i));
  messages[16_900] = { author: "Ben", text: "the zeppelin has landed" };
  messages[3] = { author: "Ana", text: "a zeppelin" };
  const { analysisId } = await seedChat(database, messages);
  await indexTerms(database, { analysisId, deadline: never });

  const found = async () => {
    const { scores } = await scoreTerms(database, { analysisId, terms: ["zeppelin"] });
    return [...scores.keys()].filter((i) => scores[i]);
  };
  expect(await found()).toEqual([3, 16_900]);

  // As a crash leaves it: postings without the row that makes them count.
  await database
    .delete(postingSegments)
    .where(sql`${postingSegments.analysisId} = ${analysisId} and segment = 1`);
  expect(await found()).toEqual([3]);
  await indexTerms(database, { analysisId, deadline: never });
  expect(await found()).toEqual([3, 16_900]);
  const segments = await database
    .select()
    .from(postingSegments)
    .where(eq(postingSegments.analysisId, analysisId));
  expect(segments).toHaveLength(2);
});

test("nothing is indexed after the deadline, and an empty chat is done at once", async () => {
  const { analysisId } = await seedChat(database, [message(0)]);
  expect(await indexTerms(database, { analysisId, deadline: 0 })).toEqual({ isDone: false });
  const empty = await seedChat(database, []);
  expect(await indexTerms(database, { analysisId: empty.analysisId, deadline: never })).toEqual({
    isDone: true,
  });
  const { scores } = await scoreTerms(database, { analysisId: empty.analysisId, terms: ["boiler"] });
  expect(scores).toHaveLength(0);
});
