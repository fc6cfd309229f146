import { type Concept, orderConcepts } from "@/lib/language/concept";
import { messageTypes } from "@/lib/messages/message-types.schema";

/** Words of a group stand for each other: one of them is what a question asks, orders by, counts, or says was done. */
export const HEADS: readonly Concept[] = [
  "howMany",
  "howOften",
  "howManyPeople",
  "howLong",
  "who",
  "why",
  "writer",
  "when",
  "whatTime",
  "which",
  "share",
  "average",
  "list",
  "happened",
  "ever",
];

export const THINGS: readonly Concept[] = ["message", "word", "character", ...messageTypes];

export const VERBS: readonly Concept[] = [
  "send",
  "handle",
  "say",
  "mention",
  "contain",
  "wordMark",
  "occur",
  "start",
  "end",
  "active",
  "receive",
  "give",
];

export const GROUPS: (readonly Concept[])[] = [HEADS, orderConcepts, THINGS, VERBS];
