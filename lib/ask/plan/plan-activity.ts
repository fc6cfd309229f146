import type { Concept, Unit } from "@/lib/language/concept";
import type { QuestionFrame } from "../question/question-frame";
import {
  countedIn,
  type FrameRule,
  has,
  isOdd,
  isOfChat,
  ORDERS,
  orderIn,
  saysOnly,
  scopeOf,
  TYPE_CONCEPTS,
  typeIn,
} from "./frame-rule";
import type { ActivityUnit } from "./plan";

const PER: Partial<Record<Concept, Unit | "person" | "message">> = {
  perHour: "hour",
  perDay: "day",
  perWeek: "week",
  perMonth: "month",
  perYear: "year",
  perPerson: "person",
  perMessage: "message",
};
const PER_CONCEPTS = Object.keys(PER) as Concept[];

/** So many are listed anyhow: "the top 3 days". */
const MOST_NUMBERED = 5;

/** "What was the busiest day?", "In which month did Ana write the least?", "At what time are we most active?" */
export const planBusiest: FrameRule = (frame) => {
  const order =
    orderIn(frame) ??
    (has(frame, "active", "average") && has(frame, "when", "whatTime") ? "most" : undefined);
  const unit = unitIn(frame);
  const { number = 1, place } = frame;
  if (!order || !unit || number > MOST_NUMBERED || place !== undefined || has(frame, "who", "than"))
    return undefined;
  const type = typeIn(frame);
  const allowed: Concept[] = [
    "when",
    "whatTime",
    "date",
    "weekdayUnit",
    "say",
    "ever",
    "howMany",
    "length",
    ...PER_CONCEPTS,
  ];
  if (!type || !saysOnly(frame, ...allowed, ...ORDERS, "average", ...TYPE_CONCEPTS)) return undefined;
  return { kind: "busiest", unit, order, scope: scopeOf(frame, type.type) };
};

function unitIn(frame: QuestionFrame): ActivityUnit | "any" | undefined {
  if (has(frame, "weekdayUnit")) return "weekday";
  // "what time of the day" is an hour, whatever else it names.
  if (has(frame, "whatTime")) return "hour";
  const units = new Set([...frame.units, ...periodUnitIn(frame)]);
  if (units.has("hour")) return "hour";
  const [unit] = units;
  if (units.size > 1) return undefined;
  if (unit) return unit;
  if (has(frame, "date")) return "day";
  if (!has(frame, "when")) return undefined;
  return has(frame, "active", "average", "busiest", "quietest") ? "any" : "day";
}

/** The day of "the most messages in a single day". */
function periodUnitIn(frame: QuestionFrame): Unit[] {
  const per = perIn(frame);
  return per === undefined || per === "person" || per === "message" ? [] : [per];
}

/** "How many messages do we send per day on average?", "How long is Ana's average message?", "Messages per month" */
export const planAverage: FrameRule = (frame) => {
  const per = perIn(frame);
  if (!(per || has(frame, "average")) || isOdd(frame) || has(frame, "who", "when")) return undefined;
  const counted = countedIn(frame);
  const allowed: Concept[] = [
    "howMany",
    "howOften",
    "howLong",
    "length",
    "average",
    "word",
    "character",
    "say",
    "weekdayUnit",
  ];
  if (!counted || !saysOnly(frame, ...allowed, ...PER_CONCEPTS, ...TYPE_CONCEPTS)) return undefined;
  const scope = scopeOf(frame, counted.type);
  if (has(frame, "howLong", "length") || (counted.counted !== "messages" && !per)) {
    const of = counted.counted === "messages" ? "words" : counted.counted;
    return { kind: "average", counted: of, per: "message", scope };
  }
  if (has(frame, "weekdayUnit")) return { kind: "spread", unit: "weekday", scope };
  if (!per) return undefined;
  const isSpread = !has(frame, "average") && (per === "month" || per === "year" || per === "hour");
  return isSpread
    ? { kind: "spread", unit: per, scope }
    : { kind: "average", counted: counted.counted, per, scope };
};

function perIn(frame: QuestionFrame): Unit | "person" | "message" | undefined {
  const found = PER_CONCEPTS.filter((concept) => has(frame, concept));
  const [concept] = found;
  return found.length === 1 && concept ? PER[concept] : undefined;
}

/** "How many days lie between the first and the last message?", "How far back does the chat go?" */
export const planSpan: FrameRule = (frame) => {
  if (isOdd(frame) || frame.words !== undefined || frame.units.includes("hour")) return undefined;
  const isBetween = has(frame, "first", "start") && has(frame, "last", "end");
  const isPeoples = frame.people.length > 0 && !isOfChat(frame);
  const isLength =
    has(frame, "howLong") && !isPeoples && !has(frame, "message", "first", "last", "longest", "shortest");
  if (!isBetween && !has(frame, "cover") && !isLength) return undefined;
  const allowed: Concept[] = [
    "howMany",
    "howLong",
    "when",
    "cover",
    "ofBetween",
    "first",
    "last",
    "start",
    "end",
    "ever",
    "active",
    "date",
    "to",
  ];
  if (!saysOnly(frame, ...allowed)) return undefined;
  const isDays = has(frame, "howMany", "howLong");
  return { kind: "span", asks: isDays ? "days" : "dates", scope: scopeOf(frame) };
};

/** "On how many days did Ana write?", "How many days passed without a message?" */
export const planActiveDays: FrameRule = (frame) => {
  const [unit] = frame.units;
  if (!isOfChat(frame) || !frame.isOfUnits || !unit || unit === "hour" || frame.units.length > 1)
    return undefined;
  const type = typeIn(frame);
  const allowed: Concept[] = ["howMany", "howOften", "active", "ever", "say", "silence", "cover"];
  if (!type || isOdd(frame) || !saysOnly(frame, ...allowed, ...TYPE_CONCEPTS)) return undefined;
  return { kind: "active-days", unit, isWithout: has(frame, "silence"), scope: scopeOf(frame, type.type) };
};

/** "What was the longest silence?" */
export const planSilence: FrameRule = (frame) => {
  if (!has(frame, "silence") || isOdd(frame) || frame.words !== undefined) return undefined;
  // "How many messages did Ana not write?" asks for no silence.
  if (has(frame, "howMany") && has(frame, "message")) return undefined;
  const allowed: Concept[] = [
    "silence",
    "longest",
    "most",
    "when",
    "howLong",
    "ofBetween",
    "cover",
    "howMany",
    "length",
    "ever",
  ];
  return saysOnly(frame, ...allowed) ? { kind: "silence", scope: scopeOf(frame) } : undefined;
};

/** "How many days in a row did we write at most?" */
export const planStreak: FrameRule = (frame) => {
  if (!has(frame, "streak") || isOdd(frame) || frame.words !== undefined) return undefined;
  const allowed: Concept[] = [
    "streak",
    "perDay",
    "longest",
    "most",
    "when",
    "howLong",
    "howMany",
    "active",
    "length",
    "ever",
  ];
  const isOfDays = frame.units.every((unit) => unit === "day");
  return isOfDays && saysOnly(frame, ...allowed) ? { kind: "streak", scope: scopeOf(frame) } : undefined;
};
