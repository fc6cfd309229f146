import type { DayFactsRow } from "@/db/queries/facts";
import { daysBetween, weekdayOf } from "@/lib/periods/calendar-day";
import type { Insights } from "./insights.schema";

const MOST_SILENCES = 5;
const MOST_BUSY_DAYS = 10;
/** People told apart in a day of a large group; the others count in its total only. */
const MOST_PEOPLE = 12;

interface ChatDay {
  day: string;
  messages: number;
  byPerson: Map<number, number>;
  hours: number[];
  first: { time: number; seq: number };
  last: { time: number; seq: number };
}

/** The days of a chat that have messages, in their order. `rows` are in the order of their days. */
export function chatDays(rows: DayFactsRow[], personOf: (author: number) => number): ChatDay[] {
  const days: ChatDay[] = [];
  for (const { day, author, facts } of rows) {
    const { first, last } = facts;
    const messages = facts.counts.messages ?? 0;
    if (!first || !last || messages === 0) continue;
    let entry = days.at(-1);
    if (entry?.day !== day) {
      entry = { day, messages: 0, byPerson: new Map(), hours: new Array<number>(24).fill(0), first, last };
      days.push(entry);
    }
    const person = personOf(author);
    entry.messages += messages;
    entry.byPerson.set(person, (entry.byPerson.get(person) ?? 0) + messages);
    for (const [hour, amount] of Object.entries(facts.tallies.hours ?? {})) {
      entry.hours[Number(hour)] = (entry.hours[Number(hour)] ?? 0) + amount;
    }
    if (first.time < entry.first.time) entry.first = first;
    if (last.time >= entry.last.time) entry.last = last;
  }
  return days;
}

/** What the days say of the chat as a whole. `top` are the people told apart, most messages first. */
export function insightsOfDays(
  days: ChatDay[],
  top: number[],
): Pick<Insights, "messages" | "activeDays" | "days" | "week" | "silences" | "streak" | "busiestDays"> {
  const shown = new Set(top.slice(0, MOST_PEOPLE));
  return {
    messages: days.reduce((sum, { messages }) => sum + messages, 0),
    activeDays: days.length,
    days: days.map(({ day, messages, byPerson }) => ({
      day,
      messages,
      byPerson: Object.fromEntries([...byPerson].filter(([person]) => shown.has(person))),
    })),
    week: weekOf(days),
    silences: silencesOf(days),
    streak: longestStreak(days),
    busiestDays: days
      .toSorted((a, b) => b.messages - a.messages || (a.day < b.day ? -1 : 1))
      .slice(0, MOST_BUSY_DAYS)
      .map(({ day, messages, first }) => ({ day, messages, firstMessage: first.seq })),
  };
}

function weekOf(days: ChatDay[]): number[][] {
  const week = Array.from({ length: 7 }, () => new Array<number>(24).fill(0));
  for (const { day, hours } of days) {
    const row = week[weekdayOf(day) - 1] ?? [];
    for (const [hour, messages] of hours.entries()) row[hour] = (row[hour] ?? 0) + messages;
  }
  return week;
}

/** The longest times between the last message of a day and the first one of the next day that has any. */
function silencesOf(days: ChatDay[]): Insights["silences"] {
  const silences = days.slice(1).flatMap((next, i) => {
    const before = days[i];
    if (!before) return [];
    return {
      seconds: Math.max(0, Math.round((next.first.time - before.last.time) / 1000)),
      startAt: new Date(before.last.time).toISOString(),
      endAt: new Date(next.first.time).toISOString(),
      before: before.last.seq,
      after: next.first.seq,
    };
  });
  return silences.toSorted((a, b) => b.seconds - a.seconds).slice(0, MOST_SILENCES);
}

/** The longest run of days with messages on each, the earliest of several as long. */
function longestStreak(days: ChatDay[]): Insights["streak"] {
  let longest: Insights["streak"] = null;
  let from = 0;
  for (let i = 0; i < days.length; i++) {
    const day = days[i]?.day ?? "";
    const before = days[i - 1]?.day;
    if (before === undefined || daysBetween(before, day) !== 1) from = i;
    const length = i - from + 1;
    if (length > (longest?.days ?? 0)) longest = { days: length, from: days[from]?.day ?? day, to: day };
  }
  return longest;
}
