import type { Concept } from "@/lib/language/concept";
import type { QuestionFrame } from "../question/question-frame";
import {
  countedIn,
  type FrameRule,
  has,
  measureOf,
  orderIn,
  saysOnly,
  scopeOf,
  TYPE_CONCEPTS,
} from "./frame-rule";

const ORDERS: Concept[] = ["most", "fewest", "more", "fewer", "busiest", "quietest", "active"];
const ASKED: Concept[] = [
  "who",
  "or",
  "ofBetween",
  "say",
  "ever",
  "howMany",
  "howOften",
  "average",
  "perMessage",
];

/** "Who sent the most photos in May?", "Who texts more, Ana or Ben?", "Rank everyone by messages" */
export const planRanking: FrameRule = (frame) => {
  const isChoice = isChoiceOf(frame);
  if (!(has(frame, "who", "perPerson", "rankBy") || isChoice) || frame.units.length > 0) return undefined;
  if (frame.people.length === 1 || frame.number !== undefined || !isOfChat(frame)) return undefined;
  const counted = countedIn(frame);
  const allowed: Concept[] = [
    ...ASKED,
    ...ORDERS,
    "word",
    "character",
    "perPerson",
    "rankBy",
    ...TYPE_CONCEPTS,
  ];
  if (!counted || !saysOnly(frame, ...allowed)) return undefined;
  const isPlaced = frame.place !== undefined;
  const order = orderIn(frame) ?? (isChoice || isPlaced || isOfWhoever(frame) ? "most" : undefined);
  if (!order) return undefined;
  const isMean = has(frame, "perMessage") || (has(frame, "average") && counted.counted !== "messages");
  if (isMean && counted.counted !== "words" && counted.counted !== "characters") return undefined;
  return {
    kind: "rank",
    measure: isMean ? "words_per_message" : measureOf(counted.counted),
    order,
    scope: scopeOf(frame, counted.type),
    ...(frame.place !== undefined && { place: frame.place }),
  };
};

const isChoiceOf = (frame: QuestionFrame) => frame.people.length > 1 && has(frame, "or", "ofBetween");

/** Whatever else people do most is not counted. */
const isOfChat = (frame: QuestionFrame) =>
  frame.words !== undefined ||
  has(
    frame,
    "message",
    "send",
    "say",
    "active",
    "busiest",
    "quietest",
    "word",
    "character",
    ...TYPE_CONCEPTS,
  );

/** "Who mentioned pizza?", "Who wrote in May?", "How many messages did each of us send?" asks for everybody who did. */
function isOfWhoever(frame: QuestionFrame): boolean {
  if (has(frame, ...ORDERS.slice(0, -1)) || frame.place !== undefined) return false;
  const isAbout =
    frame.words !== undefined || frame.period !== undefined || has(frame, ...TYPE_CONCEPTS, "send");
  const isCounted = has(frame, "howMany") && has(frame, "message");
  return has(frame, "perPerson", "rankBy") || (has(frame, "who") && (isAbout || isCounted));
}

/** "Who writes the longest messages?" is about all of them, "the longest message" about one. */
export const planLongestWriters: FrameRule = (frame) => {
  if (!(has(frame, "who") || isChoiceOf(frame)) || frame.units.length > 0 || isOdd(frame)) return undefined;
  const isLength = has(frame, "length") && has(frame, "average");
  const order = has(frame, "longest")
    ? "most"
    : has(frame, "shortest")
      ? "fewest"
      : isLength
        ? orderIn(frame)
        : undefined;
  const isMean = has(frame, "average") || frame.isPlural;
  const allowed: Concept[] = [
    "who",
    "longest",
    "shortest",
    "most",
    "fewest",
    "average",
    "length",
    "perMessage",
    "or",
  ];
  if (!order || !isMean || !saysOnly(frame, ...allowed, "ofBetween")) return undefined;
  return { kind: "rank", measure: "words_per_message", order, scope: scopeOf(frame) };
};

/** "Did Ana send the most messages?", "Does Ben write more than anybody else?" */
export const planIsTop: FrameRule = (frame) => {
  const order = orderIn(frame);
  if (!order || frame.people.length !== 1 || has(frame, "who", "which", "when") || frame.units.length > 0)
    return undefined;
  const counted = countedIn(frame);
  const isOfAll =
    has(frame, "most", "fewest", "busiest", "quietest") || (has(frame, "than") && has(frame, "person"));
  const allowed = [...ORDERS, "than", "say", "ever", "word", "character", ...TYPE_CONCEPTS] as Concept[];
  if (!counted || !isOfAll || isOdd(frame) || !saysOnly(frame, ...allowed)) return undefined;
  return { kind: "is-top", measure: measureOf(counted.counted), order, scope: scopeOf(frame, counted.type) };
};

/** "Did Ana send more photos than Ben?", "How many more messages did Ana send than Ben?" */
export const planIsMore: FrameRule = (frame) => {
  const order = orderIn(frame);
  if (!order || !has(frame, "than") || has(frame, "who") || frame.people.length !== 2) return undefined;
  const counted = countedIn(frame);
  const allowed = [
    ...ORDERS,
    "than",
    "howMany",
    "howOften",
    "say",
    "ever",
    "word",
    "character",
    ...TYPE_CONCEPTS,
  ];
  if (!counted || frame.units.length > 0 || isOdd(frame) || !saysOnly(frame, ...(allowed as Concept[])))
    return undefined;
  return { kind: "is-more", measure: measureOf(counted.counted), order, scope: scopeOf(frame, counted.type) };
};

/** "Who is in this chat?", "List the members" */
export const planParticipants: FrameRule = (frame) => {
  const isAsked = has(frame, "who") || (has(frame, "list", "which", "howMany") && has(frame, "person"));
  const isPlain = frame.people.length === 0 && !frame.period && frame.words === undefined && !isOdd(frame);
  if (!isAsked || !isPlain || frame.units.length > 0 || has(frame, "send", "message")) return undefined;
  return saysOnly(frame, "who", "howMany", "active")
    ? { kind: "participants", scope: scopeOf(frame) }
    : undefined;
};

const isOdd = ({ number, place }: QuestionFrame) => number !== undefined || place !== undefined;

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
    "fastest",
    "slowest",
    "howLong",
    "average",
    "longest",
    "shortest",
    "most",
  ];
  if (!saysOnly(frame, ...allowed, "or", "fewest", "ofBetween")) return undefined;
  const isSlow = has(frame, "slowest", "longest", "most");
  return { kind: "reply-times", order: isSlow ? "slowest" : "fastest", scope: scopeOf(frame) };
};

/** "Who got the most reactions?", "Which message has the most reactions?", "What is the most used reaction?" */
export const planReactions: FrameRule = (frame) => {
  if (!has(frame, "reaction") || isOdd(frame) || frame.units.length > 0 || frame.words !== undefined)
    return undefined;
  const allowed: Concept[] = [
    "reaction",
    "receive",
    "give",
    "who",
    "howMany",
    "howOften",
    "emoji",
    "or",
    "ofBetween",
    ...ORDERS,
  ];
  if (!saysOnly(frame, ...allowed)) return undefined;
  const isCount = has(frame, "howMany", "howOften");
  const isGiven = has(frame, "give", "send");
  const shared = {
    kind: "reactions",
    order: orderIn(frame) ?? "most",
    isCount,
    scope: scopeOf(frame),
  } as const;
  if (has(frame, "who", "or") || isCount) return { ...shared, asks: isGiven ? "given" : "received" };
  if (has(frame, "message")) return { ...shared, asks: "message" };
  return has(frame, "most", "emoji") ? { ...shared, asks: "emoji" } : undefined;
};
