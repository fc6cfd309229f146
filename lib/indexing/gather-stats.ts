import "server-only";
import type { Database } from "@/db/client";
import { countByDay, countByHour, countByMonth, countByPerson, findFirstOfDay } from "@/db/queries/stats";
import type { Analysis } from "@/db/schema/analyses";
import type { AnalysisStats } from "@/lib/analyses/analysis.schema";

/** Counts everything the overview shows. */
export async function gatherStats(
  database: Database,
  { id: analysisId, timeZone, systemCount }: Pick<Analysis, "id" | "timeZone" | "systemCount">,
): Promise<AnalysisStats> {
  const scope = { analysisId, timeZone };
  const people = await countByPerson(database, scope);
  const byMonth = await countByMonth(database, scope);
  const byHour = await countByHour(database, scope);
  const byDay = await countByDay(database, scope);
  const busiest = byDay.toSorted((a, b) => b.messages - a.messages)[0];

  const firsts = people.flatMap(({ firstAt }) => firstAt ?? []);
  const lasts = people.flatMap(({ lastAt }) => lastAt ?? []);
  return {
    messages: sum(people.map((person) => person.messages)),
    system: systemCount,
    words: sum(people.map((person) => person.words)),
    media: sum(people.map((person) => person.media)),
    activeDays: byDay.length,
    first: earliest(firsts)?.toISOString() ?? null,
    last: latest(lasts)?.toISOString() ?? null,
    people: people.map(({ firstAt, lastAt, ...person }) => ({
      ...person,
      firstAt: firstAt?.toISOString() ?? null,
      lastAt: lastAt?.toISOString() ?? null,
    })),
    months: everyMonth(byMonth),
    hours: totals(24, byHour, ({ hour }) => hour),
    weekdays: totals(7, byHour, ({ weekday }) => weekday - 1),
    busiestDay: busiest
      ? { ...busiest, firstSeq: await findFirstOfDay(database, { ...scope, day: busiest.day }) }
      : null,
  };
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
const earliest = (dates: Date[]) => dates.toSorted((a, b) => a.getTime() - b.getTime())[0];
const latest = (dates: Date[]) => dates.toSorted((a, b) => b.getTime() - a.getTime())[0];

function totals<Row extends { messages: number }>(
  size: number,
  rows: Row[],
  slotOf: (row: Row) => number,
): number[] {
  const slots = new Array<number>(size).fill(0);
  for (const row of rows) slots[slotOf(row)] = (slots[slotOf(row)] ?? 0) + row.messages;
  return slots;
}

/** A wrong clock can put one message centuries away; past this many months the empty ones are left out. */
const MOST_MONTHS = 1200;

function everyMonth(rows: { month: string; author: number; messages: number }[]): AnalysisStats["months"] {
  const months = new Map<string, AnalysisStats["months"][number]>();
  for (const month of monthsBetween(rows[0]?.month, rows.at(-1)?.month)) {
    months.set(month, { month, messages: 0, byPerson: {} });
  }
  for (const { month, author, messages } of rows) {
    const entry = months.get(month) ?? { month, messages: 0, byPerson: {} };
    entry.messages += messages;
    entry.byPerson[author] = messages;
    months.set(month, entry);
  }
  return [...months.values()];
}

function monthsBetween(first: string | undefined, last: string | undefined): string[] {
  if (!first || !last) return [];
  const number = (month: string) => Number(month.slice(0, -3)) * 12 + Number(month.slice(-2)) - 1;
  const from = number(first);
  const length = number(last) - from + 1;
  if (length > MOST_MONTHS) return [];
  return Array.from({ length }, (_, offset) => {
    const month = from + offset;
    return `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}`;
  });
}
