import type { Random } from "../../chaos/random";
import { type ChatModel, ofPeople, type Sent } from "./chat-model";
import { dayAfter } from "./local-clock";

export interface AskedPeriod {
  /** With its preposition: "in March 2023". */
  phrase: string;
  holds(sent: Sent): boolean;
}

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");

export const monthName = (month: number): string => MONTHS[month - 1] ?? "";
export const weekdayName = (weekday: number): string => WEEKDAYS[weekday - 1] ?? "";

/** "5 March 2023". */
export function dayInWords(day: string): string {
  const [year, month, dayOfMonth] = day.split("-").map(Number);
  return `${dayOfMonth} ${monthName(month ?? 0)} ${year}`;
}

type PeriodMaker = (sent: Sent, random: Random, chat: ChatModel) => AskedPeriod;

const ordinal = (number: number) => {
  const ending =
    number % 100 >= 11 && number % 100 <= 13 ? "th" : (["th", "st", "nd", "rd"][number % 10] ?? "th");
  return `${number}${ending}`;
};

const between = (from: string, to: string) => (sent: Sent) => sent.day >= from && sent.day <= to;

/** Periods around a message, so that most have some. */
const makers: PeriodMaker[] = [
  ({ year, month }) => ({
    phrase: `in ${monthName(month)} ${year}`,
    holds: (sent) => sent.year === year && sent.month === month,
  }),
  ({ month }) => ({ phrase: `in ${monthName(month)}`, holds: (sent) => sent.month === month }),
  ({ year }) => ({ phrase: `in ${year}`, holds: (sent) => sent.year === year }),
  ({ day }) => ({ phrase: `on ${dayInWords(day)}`, holds: (sent) => sent.day === day }),
  ({ day, year, month, dayOfMonth }) => ({
    phrase: `on ${monthName(month)} ${ordinal(dayOfMonth)}, ${year}`,
    holds: (sent) => sent.day === day,
  }),
  ({ day, year, month, dayOfMonth }) => ({
    phrase: `on the ${ordinal(dayOfMonth)} of ${monthName(month)} ${year}`,
    holds: (sent) => sent.day === day,
  }),
  ({ day }) => ({ phrase: `on ${day}`, holds: (sent) => sent.day === day }),
  ({ day }, random) => {
    const end = dayAfter(day, random.between(3, 50));
    return { phrase: `between ${dayInWords(day)} and ${dayInWords(end)}`, holds: between(day, end) };
  },
  ({ day }, random) => {
    const end = dayAfter(day, random.between(3, 50));
    return { phrase: `from ${dayInWords(day)} to ${dayInWords(end)}`, holds: between(day, end) };
  },
  ({ day }) => ({ phrase: `since ${dayInWords(day)}`, holds: (sent) => sent.day >= day }),
  ({ day }) => ({ phrase: `before ${dayInWords(day)}`, holds: (sent) => sent.day < day }),
  ({ day }) => ({ phrase: `after ${dayInWords(day)}`, holds: (sent) => sent.day > day }),
  ({ year, month }) => ({
    phrase: `until the end of ${monthName(month)} ${year}`,
    holds: (sent) => sent.year < year || (sent.year === year && sent.month <= month),
  }),
  ({ year, month }) => ({
    phrase: `in the first week of ${monthName(month)} ${year}`,
    holds: (sent) => sent.year === year && sent.month === month && sent.dayOfMonth <= 7,
  }),
  ({ year }) => ({
    phrase: `in the second half of ${year}`,
    holds: (sent) => sent.year === year && sent.month > 6,
  }),
  ({ year }) => ({
    phrase: `in the summer of ${year}`,
    holds: (sent) => sent.year === year && sent.month >= 6 && sent.month <= 8,
  }),
  () => ({ phrase: "on weekends", holds: (sent) => sent.weekday >= 6 }),
  ({ weekday }) => ({ phrase: `on ${weekdayName(weekday)}s`, holds: (sent) => sent.weekday === weekday }),
  () => ({ phrase: "after 10 pm", holds: (sent) => sent.hour >= 22 }),
  () => ({ phrase: "before 9 am", holds: (sent) => sent.hour < 9 }),
  (_, __, chat) => {
    const [year = 0, month = 0] = lastDay(chat).split("-").map(Number);
    const [lastYear, lastMonth] = month === 1 ? [year - 1, 12] : [year, month - 1];
    return { phrase: "last month", holds: (sent) => sent.year === lastYear && sent.month === lastMonth };
  },
  (_, __, chat) => {
    const { weekday, day } = ofPeople(chat).at(-1) ?? { weekday: 1, day: "" };
    const monday = dayAfter(day, -(weekday - 1) - 7);
    return { phrase: "last week", holds: between(monday, dayAfter(monday, 6)) };
  },
  (_, __, chat) => ({
    phrase: "in the last 30 days",
    holds: between(dayAfter(lastDay(chat), -29), lastDay(chat)),
  }),
];

const lastDay = (chat: ChatModel): string => chat.sent.at(-1)?.day ?? "";

/** Some period that has messages, of all forms alike. */
export function somePeriod(chat: ChatModel, random: Random): AskedPeriod {
  const all = ofPeople(chat);
  for (;;) {
    const sent = all[random.between(0, all.length - 1)];
    const maker = makers[random.between(0, makers.length - 1)];
    if (!sent || !maker) continue;
    const period = maker(sent, random, chat);
    if (all.some(period.holds)) return period;
  }
}

/** A month with its year that has messages. */
export function someMonth(chat: ChatModel, random: Random): AskedPeriod & { month: string } {
  const all = ofPeople(chat);
  const sent = all[random.between(0, all.length - 1)] ?? all[0];
  if (!sent) throw new Error("A chat without messages.");
  const { year, month } = sent;
  return {
    month: `${monthName(month)} ${year}`,
    phrase: `in ${monthName(month)} ${year}`,
    holds: (other) => other.year === year && other.month === month,
  };
}
