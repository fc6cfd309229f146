import type { Concept } from "@/lib/language/concept";
import type { QuestionFrame } from "../question/question-frame";
import {
  countedIn,
  type FrameRule,
  has,
  isOdd,
  measureOf,
  ORDERS,
  orderIn,
  saysOnly,
  scopeOf,
  TYPE_CONCEPTS,
  typeIn,
} from "./frame-rule";
import type { Order } from "./plan";

const ASKED: Concept[] = [
  "who",
  "writer",
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
  const isOfPeople = has(frame, "who", "writer", "perPerson", "rankBy") || isOfOnePerson(frame);
  if (!isOfPeople && !isChoice) return undefined;
  if (frame.people.length === 1 || frame.units.length > 0 || !isOfWriting(frame) || !isOfTop(frame))
    return undefined;
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

/** "The most active person". */
const isOfOnePerson = (frame: QuestionFrame) =>
  has(frame, "person") &&
  orderIn(frame) !== undefined &&
  !has(frame, "which", "howMany", "howOften", "howLong", "when", "whatTime", "than", "ever");

/** A number is that of "the top 3", and not of "more than 3". */
const isOfTop = (frame: QuestionFrame) =>
  frame.number === undefined || (has(frame, "most", "fewest", "busiest", "quietest") && !has(frame, "than"));

const isChoiceOf = (frame: QuestionFrame) => frame.people.length > 1 && has(frame, "or", "ofBetween");

/** Whatever else people do most is not counted; "compare Ana and Ben" says nothing else. */
const isOfWriting = (frame: QuestionFrame) =>
  frame.words !== undefined ||
  [...frame.concepts].every((concept) => concept === "or" || concept === "and") ||
  has(
    frame,
    "message",
    "send",
    "say",
    "writer",
    "rankBy",
    "active",
    "busiest",
    "quietest",
    "word",
    "character",
    ...TYPE_CONCEPTS,
  );

/** Types that say what was done: "who replied in May?", but not "who is in the photo?" */
const DEEDS: Concept[] = ["deleted", "edited", "forwarded", "reply", "reaction", "call", "question"];

/** "Who mentioned pizza?", "Who wrote in May?", "How many messages did each of us send?" asks for everybody who did. */
function isOfWhoever(frame: QuestionFrame): boolean {
  if (has(frame, ...ORDERS.slice(0, -1)) || frame.place !== undefined) return false;
  const isDone = has(frame, "send", "handle", "say", "active", "contain", "message");
  const isAbout =
    frame.words !== undefined ||
    (frame.period !== undefined && isDone) ||
    (has(frame, ...TYPE_CONCEPTS) && (isDone || has(frame, ...DEEDS))) ||
    has(frame, "send");
  const isCounted = has(frame, "howMany") && has(frame, "message");
  return has(frame, "perPerson", "rankBy") || (has(frame, "who") && (isAbout || isCounted));
}

/** "Who has never sent a photo?", "Who did not write in May?" */
export const planWhoNever: FrameRule = (frame) => {
  // "Who did not write?" has words that elsewhere mean a silence.
  if (!has(frame, "who") || !has(frame, "never", "silence") || frame.people.length > 0) return undefined;
  const type = typeIn(frame);
  if (!type || has(frame, "word", "character") || isOdd(frame) || frame.units.length > 0) return undefined;
  const isOfSilence = has(frame, "silence") && frame.period !== undefined;
  if (!isOfWriting(frame) && !isOfSilence) return undefined;
  if (!saysOnly(frame, "who", "never", "silence", "ever", "say", "active", ...TYPE_CONCEPTS))
    return undefined;
  return { kind: "who-never", scope: scopeOf(frame, type.type) };
};

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

/** "Did Ana send more photos than Ben?", "How many more messages did Ana send than Ben?", "Are Ana's messages longer than Ben's?" */
export const planIsMore: FrameRule = (frame) => {
  const length = lengthIn(frame);
  const order = length ?? orderIn(frame);
  if (!order || !has(frame, "than") || has(frame, "who") || frame.people.length !== 2) return undefined;
  const counted = countedIn(frame);
  const allowed = [
    ...(length ? (["longest", "shortest", "average", "length"] as const) : []),
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
  const measure = length ? "words_per_message" : measureOf(counted.counted);
  return { kind: "is-more", measure, order, scope: scopeOf(frame, counted.type) };
};

/** "Longer messages", and not one that is longer. */
function lengthIn(frame: QuestionFrame): Order | undefined {
  if (!frame.isPlural || has(frame, "word", "character", "howMany")) return undefined;
  if (has(frame, "longest")) return "most";
  return has(frame, "shortest") ? "fewest" : undefined;
}

/** "Who is in this chat?", "List the members" */
export const planParticipants: FrameRule = (frame) => {
  const isAsked = has(frame, "who") || (has(frame, "list", "which", "howMany") && has(frame, "person"));
  const isPlain = frame.people.length === 0 && !frame.period && frame.words === undefined && !isOdd(frame);
  if (!isAsked || !isPlain || frame.units.length > 0 || has(frame, "send", "message")) return undefined;
  return saysOnly(frame, "who", "howMany", "active")
    ? { kind: "participants", scope: scopeOf(frame) }
    : undefined;
};
