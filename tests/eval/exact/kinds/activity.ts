import { type ChatModel, ofPeople, type Sent } from "../chat-model";
import { dayAfter, daysBetween, pad } from "../local-clock";
import { monthName, someMonth, weekdayName } from "../periods";
import { all, by, messagesWhere, somebody, someTopic } from "../pick";
import { type Instance, type QuestionKind, tally, topOf } from "../question-kind";
import { hasWord, wordsIn } from "../words";

type Test = (sent: Sent) => boolean;
type Unit = "day" | "month" | "weekday" | "hour" | "year";

const keyOf: Record<Unit, (sent: Sent) => string> = {
  day: ({ day }) => day,
  month: ({ year, month }) => `${monthName(month)} ${year}`,
  weekday: ({ weekday }) => weekdayName(weekday),
  hour: ({ hour }) => `${pad(hour)}:00`,
  year: ({ year }) => String(year),
};

/** The part of the calendar with the most messages, and how many. */
function busiest(
  chat: ChatModel,
  unit: Unit,
  slots: Record<string, string>,
  ...tests: Test[]
): Instance | undefined {
  const sent = messagesWhere(chat, ...tests);
  if (sent.length === 0) return undefined;
  const { keys, value } = topOf(tally(sent, keyOf[unit]));
  return {
    slots,
    expected: {
      says: [value],
      saysOneOf: keys,
      cites: all(...tests),
      proves: (sent) => keys.includes(keyOf[unit](sent)),
    },
  };
}

const plain = (unit: Unit): QuestionKind => ({
  kind: `busiest.${unit}`,
  make: (chat) => busiest(chat, unit, {}),
});

const ofPerson = (unit: Unit): QuestionKind => ({
  kind: `busiest.${unit}Person`,
  make(chat, random) {
    const { name, called } = somebody(chat, random);
    return busiest(chat, unit, { person: called }, by(name));
  },
});

const span = (chat: ChatModel) => {
  const sent = ofPeople(chat);
  const [first, last] = [sent[0], sent.at(-1)];
  if (!first || !last) throw new Error("A chat without messages.");
  return { first, last, days: daysBetween(first.day, last.day) };
};

export const activity: QuestionKind[] = [
  plain("day"),
  plain("month"),
  plain("weekday"),
  plain("hour"),
  plain("year"),
  ofPerson("day"),
  ofPerson("month"),
  ofPerson("weekday"),
  ofPerson("hour"),
  {
    kind: "busiest.dayPeriod",
    make(chat, random) {
      const { phrase, holds } = someMonth(chat, random);
      return busiest(chat, "day", { period: phrase }, holds);
    },
  },
  {
    kind: "busiest.monthWord",
    make(chat, random) {
      const word = someTopic(chat, random);
      return busiest(chat, "month", { word }, hasWord(word));
    },
  },
  {
    kind: "quietest.month",
    make(chat) {
      const { first, last } = span(chat);
      const months = tally(ofPeople(chat), keyOf.month);
      for (let day = first.day; day <= last.day; day = dayAfter(day, 1)) {
        const [year, month] = day.split("-").map(Number);
        const key = `${monthName(month ?? 0)} ${year}`;
        if (!months.has(key)) months.set(key, 0);
      }
      const { keys, value } = topOf(months, "fewest");
      const proves = (sent: Sent) => value === 0 || keys.includes(keyOf.month(sent));
      return {
        slots: {},
        expected: {
          says: value > 0 ? [value] : [],
          saysOneOf: keys,
          cites: all(),
          proves,
          isCited: value > 0,
        },
      };
    },
  },
  {
    kind: "quietest.weekday",
    make(chat) {
      const { keys, value } = topOf(tally(ofPeople(chat), keyOf.weekday), "fewest");
      return {
        slots: {},
        expected: {
          says: [value],
          saysOneOf: keys,
          cites: all(),
          proves: (sent) => keys.includes(keyOf.weekday(sent)),
        },
      };
    },
  },
  {
    kind: "mean.perDay",
    make(chat) {
      const mean = ofPeople(chat).length / (span(chat).days + 1);
      return { slots: {}, expected: { says: [rounded(mean)], cites: () => true, isCited: false } };
    },
  },
  {
    kind: "mean.wordsPerson",
    make(chat, random) {
      const { name, called } = somebody(chat, random);
      const texts = messagesWhere(chat, by(name), ({ text }) => text !== "");
      const words = texts.reduce((sum, sent) => sum + wordsIn(sent), 0);
      return {
        slots: { person: called },
        expected: { says: [rounded(words / texts.length)], cites: by(name), isCited: false },
      };
    },
  },
  {
    kind: "span.days",
    make(chat) {
      const { first, last, days } = span(chat);
      return { slots: {}, expected: { says: [days], cites: (sent) => sent === first || sent === last } };
    },
  },
  {
    kind: "span.dates",
    make(chat) {
      const { first, last } = span(chat);
      return {
        slots: {},
        expected: { says: [first.day, last.day], cites: (sent) => sent === first || sent === last },
      };
    },
  },
  {
    kind: "days.active",
    make(chat) {
      const days = new Set(ofPeople(chat).map(({ day }) => day));
      return { slots: {}, expected: { says: [days.size], cites: () => true, isCited: false } };
    },
  },
  {
    kind: "days.activePerson",
    make(chat, random) {
      const { name, called } = somebody(chat, random);
      const days = new Set(messagesWhere(chat, by(name)).map(({ day }) => day));
      return { slots: { person: called }, expected: { says: [days.size], cites: by(name), isCited: false } };
    },
  },
  { kind: "silence.longest", make: longestSilence },
  { kind: "streak.longest", make: longestStreak },
];

const rounded = (number: number) => Math.round(number * 10) / 10;

/** The two messages with the longest time between them prove it. */
function longestSilence(chat: ChatModel): Instance {
  const sent = ofPeople(chat).toSorted((a, b) => a.time - b.time);
  const gaps = sent
    .slice(1)
    .map((after, i) => ({ before: sent[i], after, length: after.time - (sent[i]?.time ?? 0) }));
  const longest = gaps.reduce((most, gap) => (gap.length > most.length ? gap : most));
  const { before, after } = longest;
  return {
    slots: {},
    expected: {
      says: [before?.day ?? "", after.day],
      cites: all(),
      proves: (one) => one === before || one === after,
    },
  };
}

function longestStreak(chat: ChatModel): Instance {
  const days = [...new Set(ofPeople(chat).map(({ day }) => day))].sort();
  let [length, most] = [0, 0];
  for (const [i, day] of days.entries()) {
    length = i > 0 && days[i - 1] === dayAfter(day, -1) ? length + 1 : 1;
    most = Math.max(most, length);
  }
  return { slots: {}, expected: { says: [most], cites: () => true, isCited: false } };
}
