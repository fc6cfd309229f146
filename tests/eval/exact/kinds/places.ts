import type { ChatModel, Sent } from "../chat-model";
import { somePeriod } from "../periods";
import { all, by, messagesWhere, somebody, someTopic } from "../pick";
import type { Instance, QuestionKind } from "../question-kind";
import { charactersIn, hasWord } from "../words";

type Which = "first" | "last" | "longest";
type Test = (sent: Sent) => boolean;

function found(chat: ChatModel, which: Which, ...tests: Test[]): Sent[] {
  const sent = messagesWhere(chat, ...tests);
  if (which === "longest") {
    const most = Math.max(...sent.map(charactersIn));
    return sent.filter((one) => charactersIn(one) === most);
  }
  const [one] = which === "first" ? sent : sent.slice(-1);
  return one ? [one] : [];
}

/** Says when, or who, and cites the message itself. */
function place(
  chat: ChatModel,
  {
    which,
    asks,
    slots = {},
  }: { which: Which; asks: "day" | "person" | "message"; slots?: Record<string, string> },
  ...tests: Test[]
): Instance | undefined {
  const messages = found(chat, which, ...tests);
  const [message] = messages;
  if (!message) return undefined;
  const says = { day: message.day, person: message.person ?? "", message: "" }[asks];
  return {
    slots,
    expected: {
      says: asks === "message" || messages.length > 1 ? [] : [says],
      cites: (sent) => messages.includes(sent) || (asks !== "message" && all(...tests)(sent)),
    },
  };
}

export const places: QuestionKind[] = [
  { kind: "first.day", make: (chat) => place(chat, { which: "first", asks: "day" }) },
  { kind: "first.who", make: (chat) => place(chat, { which: "first", asks: "person" }) },
  { kind: "first.message", make: (chat) => place(chat, { which: "first", asks: "message" }) },
  { kind: "last.day", make: (chat) => place(chat, { which: "last", asks: "day" }) },
  { kind: "last.message", make: (chat) => place(chat, { which: "last", asks: "message" }) },
  ...(["first", "last"] as const).flatMap((which): QuestionKind[] => [
    {
      kind: `${which}.personDay`,
      make(chat, random) {
        const { name, called } = somebody(chat, random);
        return place(chat, { which, asks: "day", slots: { person: called } }, by(name));
      },
    },
    {
      kind: `${which}.personMessage`,
      make(chat, random) {
        const { name, called } = somebody(chat, random);
        return place(chat, { which, asks: "message", slots: { person: called } }, by(name));
      },
    },
    {
      kind: `${which}.wordDay`,
      make(chat, random) {
        const word = someTopic(chat, random);
        return place(chat, { which, asks: "day", slots: { word } }, hasWord(word));
      },
    },
    {
      kind: `${which}.wordPersonDay`,
      make(chat, random) {
        const [word, { name, called }] = [someTopic(chat, random), somebody(chat, random)];
        return place(chat, { which, asks: "day", slots: { word, person: called } }, hasWord(word), by(name));
      },
    },
    {
      kind: `${which}.wordWho`,
      make(chat, random) {
        const word = someTopic(chat, random);
        return place(chat, { which, asks: "person", slots: { word } }, hasWord(word));
      },
    },
  ]),
  {
    kind: "first.periodMessage",
    make(chat, random) {
      const { phrase, holds } = somePeriod(chat, random);
      return place(chat, { which: "first", asks: "message", slots: { period: phrase } }, holds);
    },
  },
  {
    kind: "first.photoDay",
    make(chat, random) {
      const { name, called } = somebody(chat, random);
      const slots = { person: called };
      return place(chat, { which: "first", asks: "day", slots }, by(name), ({ kind }) => kind === "photo");
    },
  },
  { kind: "longest.who", make: (chat) => place(chat, { which: "longest", asks: "person" }) },
  { kind: "longest.message", make: (chat) => place(chat, { which: "longest", asks: "message" }) },
  {
    kind: "longest.length",
    make(chat) {
      const messages = found(chat, "longest");
      const [message] = messages;
      if (!message) return undefined;
      return {
        slots: {},
        expected: { says: [charactersIn(message)], cites: (sent) => messages.includes(sent) },
      };
    },
  },
  {
    kind: "longest.personMessage",
    make(chat, random) {
      const { name, called } = somebody(chat, random);
      return place(chat, { which: "longest", asks: "message", slots: { person: called } }, by(name));
    },
  },
];
