import type { ChatModel, Sent, SentKind } from "../chat-model";
import { somePeriod } from "../periods";
import { all, by, messagesWhere, someAbsentWord, somebody, someTopic } from "../pick";
import { type Instance, type QuestionKind, tally, topOf } from "../question-kind";
import { emojiIn, hasLink, hasWord, isQuestion, wordsIn } from "../words";

type Test = (sent: Sent) => boolean;

/** A count of the messages that pass all tests; nothing is asked where there are none. */
function counted(chat: ChatModel, slots: Record<string, string>, ...tests: Test[]): Instance | undefined {
  const number = messagesWhere(chat, ...tests).length;
  return number === 0 ? undefined : { slots, expected: { says: [number], cites: all(...tests) } };
}

const ofKind =
  (kind: SentKind): Test =>
  (sent) =>
    sent.kind === kind;

/** What an ordinary person calls them. */
const mediaNames: [SentKind, string][] = [
  ["photo", "photos"],
  ["photo", "pictures"],
  ["video", "videos"],
  ["voice", "voice messages"],
  ["voice", "voice notes"],
  ["sticker", "stickers"],
  ["document", "documents"],
];

const sumOf = (sent: Sent[], number: (one: Sent) => number) =>
  sent.reduce((sum, one) => sum + number(one), 0);

export const counts: QuestionKind[] = [
  {
    kind: "count.words",
    make(chat, random) {
      const { name, called } = somebody(chat, random);
      const words = sumOf(messagesWhere(chat, by(name)), wordsIn);
      return { slots: { person: called }, expected: { says: [words], cites: by(name) } };
    },
  },
  {
    kind: "count.emojiTotal",
    make(chat, random) {
      const { name, called } = somebody(chat, random);
      const number = sumOf(messagesWhere(chat, by(name)), (sent) => emojiIn(sent).length);
      if (number === 0) return undefined;
      const cites = all(by(name), (sent) => emojiIn(sent).length > 0);
      return { slots: { person: called }, expected: { says: [number], cites } };
    },
  },
  {
    kind: "count.peopleWord",
    make(chat, random) {
      const word = someTopic(chat, random);
      const people = new Set(messagesWhere(chat, hasWord(word)).map(({ person }) => person));
      if (people.size === 0) return undefined;
      return { slots: { word }, expected: { says: [people.size], cites: all(hasWord(word)) } };
    },
  },
  {
    kind: "share.person",
    make(chat, random) {
      const { name, called } = somebody(chat, random);
      const share = messagesWhere(chat, by(name)).length / messagesWhere(chat).length;
      return {
        slots: { person: called },
        expected: { says: [Math.round(share * 1000) / 10], cites: by(name) },
      };
    },
  },
  {
    kind: "emoji.top",
    make(chat, random) {
      const { name, called } = somebody(chat, random);
      const used = messagesWhere(chat, by(name)).flatMap((sent) => emojiIn(sent));
      if (used.length === 0) return undefined;
      const { keys } = topOf(tally(used, (emoji) => emoji.replace("\uFE0F", "")));
      const cites = all(by(name), (sent) => emojiIn(sent).length > 0);
      return { slots: { person: called }, expected: { saysOneOf: keys, cites } };
    },
  },
  { kind: "count.all", make: (chat) => counted(chat, {}) },
  {
    kind: "count.person",
    make(chat, random) {
      const { name, called } = somebody(chat, random);
      return counted(chat, { person: called }, by(name));
    },
  },
  {
    kind: "count.period",
    make(chat, random) {
      const { phrase, holds } = somePeriod(chat, random);
      return counted(chat, { period: phrase }, holds);
    },
  },
  {
    kind: "count.personPeriod",
    make(chat, random) {
      const { name, called } = somebody(chat, random);
      const { phrase, holds } = somePeriod(chat, random);
      return counted(chat, { person: called, period: phrase }, by(name), holds);
    },
  },
  {
    kind: "count.word",
    make(chat, random) {
      const word = someTopic(chat, random);
      return counted(chat, { word }, hasWord(word));
    },
  },
  {
    kind: "count.wordPerson",
    make(chat, random) {
      const [word, { name, called }] = [someTopic(chat, random), somebody(chat, random)];
      return counted(chat, { word, person: called }, hasWord(word), by(name));
    },
  },
  {
    kind: "count.wordPeriod",
    make(chat, random) {
      const [word, { phrase, holds }] = [someTopic(chat, random), somePeriod(chat, random)];
      return counted(chat, { word, period: phrase }, hasWord(word), holds);
    },
  },
  {
    kind: "count.media",
    make(chat, random) {
      const [kind, media] = random.pick(mediaNames as [[SentKind, string]]);
      return counted(chat, { media }, ofKind(kind));
    },
  },
  {
    kind: "count.mediaPerson",
    make(chat, random) {
      const [kind, media] = random.pick(mediaNames as [[SentKind, string]]);
      const { name, called } = somebody(chat, random);
      return counted(chat, { media, person: called }, ofKind(kind), by(name));
    },
  },
  {
    kind: "count.mediaPeriod",
    make(chat, random) {
      const [kind, media] = random.pick(mediaNames as [[SentKind, string]]);
      const { phrase, holds } = somePeriod(chat, random);
      return counted(chat, { media, period: phrase }, ofKind(kind), holds);
    },
  },
  {
    kind: "count.links",
    make(chat, random) {
      const { name, called } = somebody(chat, random);
      return counted(chat, { person: called }, hasLink, by(name));
    },
  },
  {
    kind: "count.questions",
    make(chat, random) {
      const { name, called } = somebody(chat, random);
      return counted(chat, { person: called }, isQuestion, by(name));
    },
  },
  {
    kind: "count.edited",
    make(chat, random) {
      const { name, called } = somebody(chat, random);
      return counted(chat, { person: called }, ({ isEdited }) => isEdited, by(name));
    },
  },
  {
    kind: "count.emoji",
    make(chat, random) {
      const emoji = random.pick(["😂", "👍", "🎉"]);
      const { name, called } = somebody(chat, random);
      return counted(chat, { emoji, person: called }, ({ text }) => text.includes(emoji), by(name));
    },
  },
  {
    kind: "ever.yes",
    make(chat, random) {
      const [word, { name, called }] = [someTopic(chat, random), somebody(chat, random)];
      const tests = [hasWord(word), by(name)];
      if (messagesWhere(chat, ...tests).length === 0) return undefined;
      return { slots: { word, person: called }, expected: { says: ["Yes"], cites: all(...tests) } };
    },
  },
  {
    kind: "ever.no",
    make(chat, random) {
      const [word, { called }] = [someAbsentWord(chat, random), somebody(chat, random)];
      const expected = { matches: /\bno message\b/i, cites: () => false, isCited: false };
      return { slots: { word, person: called }, expected };
    },
  },
];
