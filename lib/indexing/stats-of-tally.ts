import type { AuthorTally, Tally } from "@/db/schema/tallies";
import type { AnalysisStats } from "@/lib/analyses/analysis.schema";
import { addAuthor, emptyAuthorTally } from "./tally";

interface Name {
  idx: number;
  name: string;
  /** Whom it counts for: the `idx` of that name. */
  person: number;
}

type Person = AuthorTally & Pick<Name, "idx" | "name">;

/** What the overview shows of what was counted, where names that were merged count as one person. */
export function statsOfTally(
  tally: Tally,
  { names, system }: { names: Name[]; system: number },
): Omit<AnalysisStats, "busiestDay"> {
  const people = peopleOf(tally, names);
  const total = emptyAuthorTally();
  for (const person of people) addAuthor(total, person);
  return {
    messages: total.messages,
    system,
    words: total.words,
    media: total.media,
    activeDays: Object.keys(tally.days).length,
    first: isoTime(total.first),
    last: isoTime(total.last),
    people: people.map(({ months, first, last, ...person }) => ({
      ...person,
      firstAt: isoTime(first),
      lastAt: isoTime(last),
    })),
    months: monthsOf(people, total),
    hours: tally.hours,
    weekdays: tally.weekdays,
  };
}

/** The first of the days that have the most messages. */
export function busiestDayOf({ days }: Tally): { day: string; messages: number } | undefined {
  let busiest: { day: string; messages: number } | undefined;
  for (const day of Object.keys(days).sort()) {
    const messages = days[day] ?? 0;
    if (!busiest || messages > busiest.messages) busiest = { day, messages };
  }
  return busiest;
}

function isoTime(milliseconds: number | null): string | null {
  return milliseconds === null ? null : new Date(milliseconds).toISOString();
}

/** Most messages first. */
function peopleOf({ authors }: Tally, names: Name[]): Person[] {
  const people = new Map<number, Person>();
  for (const { idx, name, person } of names) {
    if (person === idx) people.set(idx, { idx, name, ...emptyAuthorTally() });
  }
  for (const { idx, person } of names) {
    const [whole, part] = [people.get(person), authors[idx]];
    if (whole && part) addAuthor(whole, part);
  }
  return [...people.values()].sort((a, b) => b.messages - a.messages || a.idx - b.idx);
}

function monthsOf(people: Person[], total: AuthorTally): AnalysisStats["months"] {
  const months = new Map<string, AnalysisStats["months"][number]>();
  for (const month of everyMonth(Object.keys(total.months))) {
    months.set(month, { month, messages: total.months[month] ?? 0, byPerson: {} });
  }
  for (const person of people) {
    for (const [month, messages] of Object.entries(person.months)) {
      const entry = months.get(month);
      if (entry) entry.byPerson[person.idx] = messages;
    }
  }
  return [...months.values()];
}

/** A wrong clock can put one message centuries away; past this many months the empty ones are left out. */
const MOST_MONTHS = 1200;

/** The months from the first to the last of those that have messages. */
function everyMonth(written: string[]): string[] {
  const numbers = written.map(numberOf).sort((a, b) => a - b);
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (first === undefined || last === undefined) return [];
  const length = last - first + 1;
  if (length > MOST_MONTHS) return numbers.map(monthOf);
  return Array.from({ length }, (_, offset) => monthOf(first + offset));
}

/** Months since year 0. */
function numberOf(month: string): number {
  return Number(month.slice(0, -3)) * 12 + Number(month.slice(-2)) - 1;
}

function monthOf(number: number): string {
  return `${String(Math.floor(number / 12)).padStart(4, "0")}-${String((number % 12) + 1).padStart(2, "0")}`;
}
