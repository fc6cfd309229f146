import type { Concept } from "@/lib/language/concept";
import type { QuestionFrame } from "../question/question-frame";
import { type FrameRule, has, isOfChat, saysOnly, scopeOf, TYPE_CONCEPTS, typeIn } from "./frame-rule";
import type { PlanOf, Which } from "./plan";

const MOST_MESSAGES = 20;
const ASKED: Concept[] = [
  "howMany",
  "who",
  "when",
  "whatTime",
  "date",
  "howLong",
  "length",
  "weekdayUnit",
  "say",
  "ever",
  "character",
  "word",
];
const PLACES: Concept[] = ["first", "last", "longest", "shortest", "start", "end"];

/** "When did Ana first mention the boat?", "What was the last message?", "Who wrote the longest message?" */
export const planPlace: FrameRule = (frame) => {
  const which = whichIn(frame);
  const type = typeIn(frame);
  const isLength = which === "longest" || which === "shortest";
  if (has(frame, "howMany") && !(isLength && has(frame, "character", "word"))) return undefined;
  if (!isOfChat(frame) && !has(frame, "start", "end")) return undefined;
  // "Who is in the last photo?"
  if (has(frame, "who") && type?.type && !has(frame, "send", "handle", "say", "message") && !frame.words)
    return undefined;
  // "The longest words" are no messages.
  if (has(frame, "character", "word") && !has(frame, "message")) return undefined;
  if (!which || !type || frame.place !== undefined || has(frame, "average")) return undefined;
  // "When was Ana last active?" asks for her last message.
  const isActive: Concept[] = isLength ? [] : ["active"];
  if (!saysOnly(frame, ...ASKED, ...PLACES, ...isActive, ...TYPE_CONCEPTS)) return undefined;
  if (frame.units.some((unit) => unit === "hour") || (frame.number ?? 1) > MOST_MESSAGES) return undefined;
  return {
    kind: "find",
    which,
    asks: askedFor(frame),
    limit: frame.number ?? 1,
    scope: scopeOf(frame, type.type),
  };
};

/** Only one of them: "the first and the last" are two questions. */
function whichIn(frame: QuestionFrame): Which | undefined {
  const found = (["first", "last", "longest", "shortest"] as const).filter((which) => has(frame, which));
  const [which] = found;
  if (found.length > 1) return undefined;
  // "the start of the chat" is its first message, but who starts one is another question.
  if (!which && has(frame, "start") !== has(frame, "end")) return has(frame, "start") ? "first" : "last";
  return which;
}

function askedFor(frame: QuestionFrame): PlanOf<"find">["asks"] {
  if (has(frame, "who")) return "who";
  if (has(frame, "howLong", "length", "howMany")) return "length";
  if (has(frame, "when", "whatTime", "date", "weekdayUnit") || frame.units.length > 0) return "when";
  return "what";
}

/** "What happened in March?", "What did Ana say on 5 May 2023?", "Summarise last week" */
export const planDigest: FrameRule = (frame) => {
  if (
    frame.units.length > 0 ||
    frame.words !== undefined ||
    frame.number !== undefined ||
    frame.place !== undefined
  )
    return undefined;
  const isSummary = has(frame, "happened");
  const isOfPeriod =
    frame.period !== undefined && has(frame, "which", "list") && has(frame, "say", "send", "message");
  if (!isSummary && !isOfPeriod) return undefined;
  return saysOnly(frame, "happened", "say") ? { kind: "digest", scope: scopeOf(frame) } : undefined;
};

/** "What is the most used emoji?", "Which words does Ana use most?" */
export const planFrequent: FrameRule = (frame) => {
  if (
    !has(frame, "most", "more", "favouriteEmoji") ||
    has(frame, "who", "howMany") ||
    frame.units.length > 0 ||
    frame.words !== undefined
  )
    return undefined;
  const of = has(frame, "emoji", "favouriteEmoji") ? "emoji" : has(frame, "word") ? "words" : undefined;
  const allowed: Concept[] = ["most", "more", "emoji", "favouriteEmoji", "word", "say", "ever"];
  if (!of || frame.place !== undefined || !saysOnly(frame, ...allowed)) return undefined;
  return { kind: "frequent", of, scope: scopeOf(frame) };
};
