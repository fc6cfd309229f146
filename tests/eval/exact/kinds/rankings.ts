import { type ChatModel, ofPeople, type Sent } from "../chat-model";
import { somePeriod } from "../periods";
import { all, by, messagesWhere, othersThan, someTopic, twoPeople } from "../pick";
import { type Instance, type QuestionKind, tally, topOf } from "../question-kind";
import { emojiIn, hasLink, hasWord, isQuestion, wordsIn } from "../words";

interface Ranked {
  order?: "most" | "fewest";
  slots?: Record<string, string>;
  tests?: ((sent: Sent) => boolean)[];
  weightOf?: (sent: Sent) => number;
  /** By the number for each message, and not by their sum. */
  isMean?: boolean;
}

/** Who comes out first, when everybody of the chat is counted: those who wrote nothing of the kind as well. */
function ranked(
  chat: ChatModel,
  { order, slots = {}, tests = [], weightOf, isMean }: Ranked,
): Instance | undefined {
  const sent = messagesWhere(chat, ...tests);
  if (sent.length === 0) return undefined;
  const totals = tally(sent, ({ person }) => person ?? "", weightOf);
  const numbers = tally(sent, ({ person }) => person ?? "");
  const values = new Map(
    chat.people.map(({ name }) => {
      const total = totals.get(name) ?? 0;
      return [name, isMean ? total / (numbers.get(name) ?? 1) : total];
    }),
  );
  const { keys, value } = topOf(values, order);
  return {
    slots,
    expected: {
      says: isMean ? keys : [...keys, value],
      mustNotName: othersThan(chat, ...keys),
      cites: isMean ? all() : all(...tests),
      proves: (sent) => value === 0 || keys.includes(sent.person ?? ""),
      isCited: value > 0,
    },
  };
}

export const rankings: QuestionKind[] = [
  { kind: "rank.most", make: (chat) => ranked(chat, {}) },
  {
    kind: "rank.second",
    make(chat) {
      const counts = tally(ofPeople(chat), ({ person }) => person ?? "");
      const [, second] = [...counts].sort((a, b) => b[1] - a[1]);
      const isAlone = [...counts].filter(([, number]) => number === second?.[1]).length === 1;
      if (!second || !isAlone) return undefined;
      return {
        slots: {},
        expected: { says: second, mustNotName: othersThan(chat, second[0]), cites: all() },
      };
    },
  },
  {
    kind: "rank.isTop",
    make(chat, random) {
      const [{ name, called }] = twoPeople(chat, random);
      const { keys } = topOf(tally(ofPeople(chat), ({ person }) => person ?? ""));
      return {
        slots: { person: called },
        expected: { says: [keys.includes(name) ? "Yes" : "No"], cites: all() },
      };
    },
  },
  { kind: "rank.fewest", make: (chat) => ranked(chat, { order: "fewest" }) },
  {
    kind: "rank.mostPeriod",
    make(chat, random) {
      const { phrase, holds } = somePeriod(chat, random);
      return ranked(chat, { slots: { period: phrase }, tests: [holds] });
    },
  },
  {
    kind: "rank.word",
    make(chat, random) {
      const word = someTopic(chat, random);
      return ranked(chat, { slots: { word }, tests: [hasWord(word)] });
    },
  },
  { kind: "rank.photos", make: (chat) => ranked(chat, { tests: [({ kind }) => kind === "photo"] }) },
  { kind: "rank.voice", make: (chat) => ranked(chat, { tests: [({ kind }) => kind === "voice"] }) },
  { kind: "rank.links", make: (chat) => ranked(chat, { tests: [hasLink] }) },
  { kind: "rank.questions", make: (chat) => ranked(chat, { tests: [isQuestion] }) },
  { kind: "rank.words", make: (chat) => ranked(chat, { weightOf: wordsIn }) },
  {
    kind: "rank.emoji",
    make: (chat) =>
      ranked(chat, { tests: [(sent) => emojiIn(sent).length > 0], weightOf: (sent) => emojiIn(sent).length }),
  },
  {
    kind: "rank.meanWords",
    make: (chat) => ranked(chat, { tests: [({ text }) => text !== ""], weightOf: wordsIn, isMean: true }),
  },
  { kind: "compare.messages", make: compared(() => true) },
  { kind: "compare.photos", make: compared(({ kind }) => kind === "photo") },
  {
    kind: "compare.isMore",
    make(chat, random) {
      const [a, b] = twoPeople(chat, random);
      const [first, second] = [a, b].map(({ name }) => messagesWhere(chat, by(name)).length);
      const isMore = (first ?? 0) > (second ?? 0);
      return {
        slots: { a: a.called, b: b.called },
        expected: {
          says: [isMore ? "Yes" : "No"],
          cites: ({ person }) => person === a.name || person === b.name,
        },
      };
    },
  },
  {
    kind: "participants.count",
    make: (chat) => ({
      slots: {},
      expected: { says: [chat.people.length], cites: ({ person }) => person !== null, isCited: false },
    }),
  },
  {
    kind: "participants.list",
    make: (chat) => ({
      slots: {},
      expected: {
        says: chat.people.map(({ name }) => name),
        cites: ({ person }) => person !== null,
        isCited: false,
      },
    }),
  },
  {
    kind: "reactions.received",
    make(chat) {
      const reacted = ofPeople(chat).filter(({ reactions }) => reactions.length > 0);
      if (reacted.length === 0) return undefined;
      const received = tally(
        reacted,
        ({ person }) => person ?? "",
        ({ reactions }) => reactions.length,
      );
      const { keys, value } = topOf(received);
      return {
        slots: {},
        expected: { says: [...keys, value], cites: ({ reactions }) => reactions.length > 0 },
      };
    },
  },
];

function compared(test: (sent: Sent) => boolean): QuestionKind["make"] {
  return (chat, random) => {
    const [a, b] = twoPeople(chat, random);
    const numbers = new Map([a, b].map(({ name }) => [name, messagesWhere(chat, by(name), test).length]));
    const { keys, value } = topOf(numbers);
    if (value === 0) return undefined;
    return {
      slots: { a: a.called, b: b.called },
      expected: {
        says: [...keys, value],
        mustNotName: othersThan(chat, ...keys),
        cites: (sent) => numbers.has(sent.person ?? "") && test(sent),
      },
    };
  };
}
