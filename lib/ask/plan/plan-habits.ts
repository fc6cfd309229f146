import type { Concept } from "@/lib/language/concept";
import { type FrameRule, has, isOdd, ORDERS, orderIn, saysOnly, scopeOf } from "./frame-rule";

/** "Who starts the most conversations?", "How many conversations did Ana start?" */
export const planStarters: FrameRule = (frame) => {
  const isAboutMany =
    has(frame, "conversation") || (has(frame, "start") && has(frame, "most", "average", "fewest"));
  if (!isAboutMany || isOdd(frame) || frame.units.length > 0 || frame.words !== undefined) return undefined;
  if (
    !saysOnly(
      frame,
      "who",
      "start",
      "conversation",
      "howMany",
      "howOften",
      ...ORDERS,
      "average",
      "first",
      "or",
      "ofBetween",
    )
  )
    return undefined;
  const isCount = has(frame, "howMany", "howOften");
  if (!isCount && !has(frame, "who", "or")) return undefined;
  return { kind: "starters", order: orderIn(frame) ?? "most", isCount, scope: scopeOf(frame) };
};

/** "Who replies fastest?", "How long does Ana take to reply on average?" */
export const planReplyTimes: FrameRule = (frame) => {
  const isTime =
    has(frame, "replyTime") || (has(frame, "reply") && has(frame, "fastest", "slowest", "howLong"));
  if (!isTime || isOdd(frame) || frame.words !== undefined) return undefined;
  const allowed: Concept[] = [
    "who",
    "replyTime",
    "reply",
    // "¿Cuánto tarda?"
    ...(has(frame, "replyTime") ? (["howMany"] as const) : []),
    "fastest",
    "slowest",
    "howLong",
    "average",
    "longest",
    "shortest",
    "most",
    "more",
    "than",
  ];
  if (!saysOnly(frame, ...allowed, "or", "fewest", "ofBetween")) return undefined;
  const isSlow = has(frame, "slowest", "longest", "most", "more") && !has(frame, "fastest");
  return { kind: "reply-times", order: isSlow ? "slowest" : "fastest", scope: scopeOf(frame) };
};

/** "Who got the most reactions?", "Which message has the most reactions?", "What is the most used reaction?" */
export const planReactions: FrameRule = (frame) => {
  if (!has(frame, "reaction", "react") || isOdd(frame) || frame.units.length > 0 || frame.words !== undefined)
    return undefined;
  const allowed: Concept[] = [
    "reaction",
    "react",
    "receive",
    "give",
    "who",
    "howMany",
    "howOften",
    "emoji",
    "or",
    "to",
    "ofBetween",
    ...ORDERS,
  ];
  if (!saysOnly(frame, ...allowed)) return undefined;
  const isCount = has(frame, "howMany", "howOften");
  // "Which messages got reactions?" lists them.
  if (has(frame, "message") && frame.isPlural && !isCount && !has(frame, "who", ...ORDERS)) return undefined;
  // Who reacted to somebody is not counted.
  if (has(frame, "who") && frame.people.length === 1 && !isCount) return undefined;
  const isGiven = has(frame, "give", "send", "react");
  const shared = {
    kind: "reactions",
    order: orderIn(frame) ?? "most",
    isCount,
    scope: scopeOf(frame),
  } as const;
  if (has(frame, "who", "or") || isCount) return { ...shared, asks: isGiven ? "given" : "received" };
  const isReactedTo = has(frame, "react") && has(frame, "which") && !has(frame, "emoji", "reaction");
  if (has(frame, "message") || isReactedTo) return { ...shared, asks: "message" };
  return has(frame, "most", "emoji") ? { ...shared, asks: "emoji" } : undefined;
};
