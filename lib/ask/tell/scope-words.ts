import type { MessageType } from "@/lib/messages/message-types.schema";
import { dayInWords } from "@/lib/periods/period-words";
import type { Scope } from "../plan/plan";
import type { WhichMessages } from "../tools/which-messages.schema";
import type { AskedChat } from "./exact-answer";
import { amount, listed } from "./wording";

/** A scope as arguments of a tool. */
export function whichOf({ people, period, words, type }: Scope): WhichMessages {
  return {
    ...(people.length > 0 && { people: people.map(({ name }) => name) }),
    ...period?.times,
    ...(words !== undefined && { words }),
    ...(type && { type }),
  };
}

/** " in May 2023", or nothing. */
export const whenOf = ({ period }: Scope): string => (period ? ` ${period.words}` : "");

/** " of Ana", or nothing. */
export const whoseOf = ({ people }: Scope, joint: "and" | "or" = "and"): string =>
  people.length === 0 ? "" : ` of ${listed(people.map(({ name }) => name)).replace(/ and /g, ` ${joint} `)}`;

const NOUNS: Record<MessageType, [one: string, many: string]> = {
  media: ["message with media", "messages with media"],
  photo: ["photo", "photos"],
  video: ["video", "videos"],
  voice: ["voice message", "voice messages"],
  audio: ["audio message", "audio messages"],
  sticker: ["sticker", "stickers"],
  gif: ["GIF", "GIFs"],
  document: ["document", "documents"],
  contact: ["contact card", "contact cards"],
  location: ["location", "locations"],
  poll: ["poll", "polls"],
  call: ["call", "calls"],
  deleted: ["deleted message", "deleted messages"],
  edited: ["edited message", "edited messages"],
  forwarded: ["forwarded message", "forwarded messages"],
  reply: ["reply", "replies"],
  reaction: ["message with a reaction", "messages with a reaction"],
  link: ["message with a link", "messages with a link"],
  emoji: ["message with emoji", "messages with emoji"],
  question: ["message with a question", "messages with a question"],
};

/** "message", "photo", "message with “pizza”". */
export const thingOf = (scope: Scope): string => nounsOf(scope)[0];
export const thingsOf = (scope: Scope): string => nounsOf(scope)[1];

/** "no message of Ana with “pizza”", "no photos of Ana or Ben". */
export function noThings(scope: Scope): string {
  const [one, many] = scope.type ? NOUNS[scope.type] : ["message", "messages"];
  const who = whoseOf(scope, "or");
  return scope.words === undefined ? `no ${many}${who}` : `no ${one}${who} with “${scope.words}”`;
}

/** "12 photos", "1 message with “pizza”". */
export const amountOf = (number: number, scope: Scope): string => amount(number, ...nounsOf(scope));

function nounsOf({ type, words }: Scope): [one: string, many: string] {
  const [one, many] = type ? NOUNS[type] : ["message", "messages"];
  const having = words === undefined ? "" : ` with “${words}”`;
  return [`${one}${having}`, `${many}${having}`];
}

/** Why there is nothing: what the chat has at all, where its days are others. */
export function outsideOf({ period }: Scope, { days }: AskedChat): string {
  if (!period || !days) return "";
  const { from = days.first, to = days.last } = period.times;
  if (from <= days.last && to >= days.first) return "";
  return ` This chat goes from ${dayInWords(days.first)} to ${dayInWords(days.last)}.`;
}

/** What a period was counted back from, for those who mean another today. */
export function relativeNote({ period }: Scope, { days }: AskedChat): string {
  if (!period?.isRelative || !days) return "";
  return `\n\nCounted back from the last message of this chat, on ${dayInWords(days.last)}.`;
}
