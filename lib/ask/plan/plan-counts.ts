import type { Concept } from "@/lib/language/concept";
import type { MessageType } from "@/lib/messages/message-types.schema";
import type { QuestionFrame } from "../question/question-frame";
import {
  countedIn,
  type FrameRule,
  has,
  isOdd,
  saysOnly,
  scopeOf,
  TYPE_CONCEPTS,
  typeIn,
} from "./frame-rule";

const WORDING: Concept[] = [...TYPE_CONCEPTS, "word", "character", "ever", "say", "edited"];

/** "How many messages did Ana send in May?", "How often was pizza mentioned?", "What share of the photos is Ben's?" */
export const planCount: FrameRule = (frame) => {
  if (!has(frame, "howMany", "howOften", "share", "total") || frame.units.length > 0 || isOdd(frame))
    return undefined;
  // What somebody gets are the messages of the others, and only of two people is it clear which.
  if (has(frame, "receive") && frame.people.length > 0 && !frame.isBy) return undefined;
  // "How many people write here?" counts these, and "did Ana say I was late" is not about who asks.
  if (isOfPeople(frame) || (has(frame, "self") && (frame.people.length > 0 || has(frame, "receive"))))
    return undefined;
  const heads: Concept[] = ["howMany", "howOften", "share", "receive", "self", "active"];
  // "How chatty is Ana compared to Ben?"
  if (frame.people.length > 1) heads.push("than");
  const counted = countedIn(frame);
  if (!counted || !saysOnly(frame, ...heads, ...WORDING)) return undefined;
  return {
    kind: "count",
    counted: counted.counted,
    scope: scopeOf(frame, counted.type),
    ...(has(frame, "share") && { isShare: true }),
    ...(has(frame, "self") && { isBySelf: true }),
  };
};

const isOfPeople = (frame: QuestionFrame) =>
  has(frame, "howManyPeople") ||
  (has(frame, "howMany") &&
    has(frame, "person") &&
    !has(frame, "message", "word", "character", "ever", ...TYPE_CONCEPTS));

/** "How many people mentioned pizza?", "How many people wrote in May?" */
export const planCountPeople: FrameRule = (frame) => {
  if (!isOfPeople(frame) || frame.units.length > 0 || isOdd(frame)) return undefined;
  const allowed: Concept[] = ["howManyPeople", "howMany", "active", "say", "ever", ...TYPE_CONCEPTS];
  if (frame.people.length > 0 || !saysOnly(frame, ...allowed)) return undefined;
  const type = typeIn(frame);
  const isAboutAll = !frame.period && frame.words === undefined && !type?.type;
  if (!type) return undefined;
  return isAboutAll
    ? { kind: "participants", scope: scopeOf(frame) }
    : { kind: "count-people", scope: scopeOf(frame, type.type) };
};

/** "Did Ana ever mention pizza?", "Has anyone shared a link?" */
export const planEver: FrameRule = (frame) => {
  const isAsked = frame.words !== undefined || has(frame, "ever") || has(frame, "person");
  if (!isAsked || has(frame, "which", "list") || frame.units.length > 0 || isOdd(frame)) return undefined;
  const type = typeIn(frame);
  if (!type || !saysOnly(frame, "ever", "say", ...TYPE_CONCEPTS)) return undefined;
  const { words, people, period } = frame;
  const isAbout = words !== undefined || type.type !== undefined || people.length > 0 || period !== undefined;
  const isSaid = has(frame, "ever", "say", "mention", "occur", "contain", "wordMark", "send", "message");
  return isAbout && isSaid ? { kind: "ever", scope: scopeOf(frame, type.type) } : undefined;
};

/** "Messages by Ana", "photos in May", "are there any links?" */
export const planBareCount: FrameRule = (frame) => {
  const type = typeIn(frame);
  const isPlural = frame.isPlural || type?.type !== undefined;
  const isOf = frame.people.length > 0 || frame.period !== undefined || isOfFiles(type?.type);
  if (!type || !isPlural || !isOf || isOdd(frame) || frame.units.length > 0) return undefined;
  if (has(frame, "send", "handle", "which", "contain", "pronoun") || !saysOnly(frame, ...TYPE_CONCEPTS))
    return undefined;
  return { kind: "count", counted: "messages", scope: scopeOf(frame, type.type) };
};

const FILES: readonly (MessageType | undefined)[] = [
  "photo",
  "video",
  "voice",
  "sticker",
  "gif",
  "link",
  "poll",
];
const isOfFiles = (type: MessageType | undefined) => FILES.includes(type);

/** "When did Ana mention pizza?" */
export const planWhenSaid: FrameRule = (frame) => {
  const isAsked = has(frame, "when", "date") && has(frame, "mention", "say", "occur");
  if (!isAsked || frame.words === undefined || frame.units.length > 0 || isOdd(frame)) return undefined;
  if (!saysOnly(frame, "when", "date", "say", "ever")) return undefined;
  return { kind: "list-messages", isLoose: true, scope: scopeOf(frame) };
};

/** "Show me the links that Ana shared", "Which messages mention pizza?"; what was said about something is searched for. */
export const planList: FrameRule = (frame) => {
  const isOfMessages = has(frame, "list") || (has(frame, "which") && has(frame, "message", ...TYPE_CONCEPTS));
  // What somebody says about something is searched for: it may stand in other words.
  const isTold = has(frame, "say") && !has(frame, "list");
  // "What does Ana say of it in the photo?" has a photo, but asks for no photos.
  const isOther = frame.words !== undefined && !has(frame, "list", "message");
  if (!isOfMessages || isTold || isOther || frame.units.length > 0 || isOdd(frame)) return undefined;
  const type = typeIn(frame);
  if (!type || !saysOnly(frame, "say", "ever", "receive", ...TYPE_CONCEPTS)) return undefined;
  const isOfSomebody = (frame.people.length > 0 || !!frame.period) && has(frame, "list") && frame.isPlural;
  if (frame.words === undefined && type.type === undefined && !isOfSomebody) return undefined;
  return { kind: "list-messages", scope: scopeOf(frame, type.type) };
};
