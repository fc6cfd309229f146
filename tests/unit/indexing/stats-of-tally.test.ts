import { expect, test } from "vitest";
import type { AuthorTally, Tally } from "@/db/schema/tallies";
import { busiestDayOf, statsOfTally } from "@/lib/indexing/stats-of-tally";
import { emptyAuthorTally, emptyTally } from "@/lib/indexing/tally";

const names = [
  { idx: 0, name: "Ana", person: 0 },
  { idx: 1, name: "Ben", person: 1 },
  { idx: 2, name: "Ana new phone", person: 0 },
];

const author = (counts: Partial<AuthorTally>): AuthorTally => ({ ...emptyAuthorTally(), ...counts });
const tallyOf = (authors: Record<string, AuthorTally>): Tally => ({ ...emptyTally(), authors });

test("merged names are one person, and who wrote most comes first", () => {
  const tally = tallyOf({
    0: author({ messages: 2, words: 5, first: 2_000, last: 3_000, months: { "2024-01": 2 } }),
    1: author({ messages: 3, words: 6, media: 1, first: 1_000, last: 1_000, months: { "2024-01": 3 } }),
    2: author({ messages: 4, words: 7, first: 9_000, last: 9_000, months: { "2024-01": 1, "2024-03": 3 } }),
  });
  const stats = statsOfTally(tally, { names, system: 1 });
  expect(stats).toMatchObject({ messages: 9, words: 18, media: 1, system: 1 });
  expect(stats.first).toBe("1970-01-01T00:00:01.000Z");
  expect(stats.people).toMatchObject([
    {
      idx: 0,
      name: "Ana",
      messages: 6,
      words: 12,
      firstAt: "1970-01-01T00:00:02.000Z",
      lastAt: "1970-01-01T00:00:09.000Z",
    },
    { idx: 1, name: "Ben", messages: 3, words: 6, media: 1 },
  ]);
  expect(stats.months).toEqual([
    { month: "2024-01", messages: 6, byPerson: { 0: 3, 1: 3 } },
    { month: "2024-02", messages: 0, byPerson: {} },
    { month: "2024-03", messages: 3, byPerson: { 0: 3 } },
  ]);
});

test("empty months between centuries are left out, and years of five digits come last", () => {
  const months = { "10802-12": 1, "0999-12": 1, "2024-01": 1 };
  const stats = statsOfTally(tallyOf({ 0: author({ messages: 3, months }) }), { names, system: 0 });
  expect(stats.months.map(({ month }) => month)).toEqual(["0999-12", "2024-01", "10802-12"]);
});

test("nobody wrote anything", () => {
  const stats = statsOfTally(emptyTally(), { names: [], system: 0 });
  expect(stats).toMatchObject({ messages: 0, first: null, people: [], months: [] });
  expect(busiestDayOf(emptyTally())).toBeUndefined();
});

test("of the days with the most messages the first is told", () => {
  const days = { "2024-03-01": 7, "2024-01-01": 2, "2024-02-01": 7 };
  expect(busiestDayOf({ ...emptyTally(), days })).toEqual({ day: "2024-02-01", messages: 7 });
});
