import type { Concept } from "@/lib/language/concept";
import type { MessageType } from "@/lib/messages/message-types.schema";
import type { QuestionFrame } from "../question/question-frame";
import type { Counted, Measure, Order, Plan, Scope } from "./plan";

/** Reads one sort of question from a frame; undefined where the frame is none, or says more than the plan can hold. */
export type FrameRule = (frame: QuestionFrame) => Plan | undefined;

/** Words that are welcome in every question: what is asked for, and that it was written. */
const WELCOME: Concept[] = [
  "list",
  "send",
  "handle",
  "leave",
  "message",
  "person",
  "which",
  "and",
  "pronoun",
  "contain",
  "total",
  "it",
];
const SAYING: Concept[] = ["say", "mention", "wordMark", "occur", "ever"];

export const has = ({ concepts }: QuestionFrame, ...some: Concept[]): boolean =>
  some.some((concept) => concepts.has(concept));

/** A number or a place in an order, as in "more than 3" or "the second", changes what is asked for. */
export const isOdd = ({ number, place }: QuestionFrame): boolean =>
  number !== undefined || place !== undefined;

/** Whether the frame says nothing but these, and what is welcome anyhow. */
export function saysOnly(frame: QuestionFrame, ...allowed: Concept[]): boolean {
  const known = new Set([...WELCOME, ...allowed, ...(frame.words === undefined ? [] : SAYING)]);
  const isJoining = frame.people.length > 1 || frame.alternatives !== undefined;
  if (has(frame, "and") && !isJoining && !has(frame, "ofBetween", "start", "or")) return false;
  return [...frame.concepts].every((concept) => known.has(concept));
}

const TYPES: Partial<Record<Concept, MessageType>> = {
  media: "media",
  photo: "photo",
  video: "video",
  voice: "voice",
  audio: "audio",
  sticker: "sticker",
  gif: "gif",
  document: "document",
  contact: "contact",
  location: "location",
  poll: "poll",
  call: "call",
  deleted: "deleted",
  edited: "edited",
  forwarded: "forwarded",
  link: "link",
  question: "question",
  emoji: "emoji",
  reply: "reply",
  reaction: "reaction",
};
export const TYPE_CONCEPTS = Object.keys(TYPES) as Concept[];

/** The type of message asked for: none, one, or too many at once. */
export function typeIn(frame: QuestionFrame): { type?: MessageType } | undefined {
  const found = TYPE_CONCEPTS.filter((concept) => frame.concepts.has(concept));
  const [concept] = found;
  if (!concept) return {};
  const type = TYPES[concept];
  return found.length === 1 && type ? { type } : undefined;
}

/** What is counted where a frame names nothing but messages: words, characters, emoji, or messages of a type. */
export function countedIn(frame: QuestionFrame): { counted: Counted; type?: MessageType } | undefined {
  if (frame.words === undefined) {
    if (has(frame, "word")) return { counted: "words", ...typeIn(frame) };
    if (has(frame, "character")) return { counted: "characters" };
    if (has(frame, "emoji") && !has(frame, "contain")) return { counted: "emoji", type: "emoji" };
  }
  const type = typeIn(frame);
  return type && { counted: "messages", ...type };
}

export function scopeOf(frame: QuestionFrame, type?: MessageType): Scope {
  const { people, period, words, isQuoted } = frame;
  return {
    people,
    ...(period && { period }),
    ...(words !== undefined && { words, ...(!isQuoted && { isLoose: true }) }),
    ...(type && { type }),
  };
}

export const ORDERS: Concept[] = ["most", "fewest", "more", "fewer", "busiest", "quietest", "active"];

export function orderIn(frame: QuestionFrame): Order | undefined {
  const isMost = has(frame, "most", "more", "busiest");
  const isFewest = has(frame, "fewest", "fewer", "quietest");
  if (isMost === isFewest) return undefined;
  return isMost ? "most" : "fewest";
}

export const measureOf = (counted: Counted): Measure => counted;

const THINGS: Concept[] = [
  ...TYPE_CONCEPTS,
  ...([
    "message",
    "word",
    "character",
    "favouriteEmoji",
    "conversation",
    "silence",
    "streak",
    "replyTime",
  ] as const),
];
const TELLING: Concept[] = ["send", "say", "mention", "active", "writer", "react"];

/** Whether it is about what a chat is made of, or about writing; "who takes the most?" is not, nor "how long are they together?" */
export const isOfChat = (frame: QuestionFrame): boolean =>
  frame.words !== undefined || has(frame, ...THINGS, ...TELLING);
