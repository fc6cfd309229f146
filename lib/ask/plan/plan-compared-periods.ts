import type { Concept } from "@/lib/language/concept";
import {
  countedIn,
  type FrameRule,
  has,
  isOdd,
  ORDERS,
  orderIn,
  saysOnly,
  scopeOf,
  TYPE_CONCEPTS,
} from "./frame-rule";

const ALLOWED: Concept[] = [
  ...TYPE_CONCEPTS,
  "or",
  "than",
  ...ORDERS,
  "howMany",
  "howOften",
  "when",
  "weekdayUnit",
  "say",
  "word",
  "character",
];

/** "More messages in May or in June?", "Did Ana write more in 2022 than in 2021?", "Compare weekends and weekdays" */
export const planComparedPeriods: FrameRule = (frame) => {
  const { alternatives } = frame;
  if (!alternatives || isOdd(frame)) return undefined;
  const counted = countedIn(frame);
  if (!counted || counted.counted === "emoji" || !saysOnly(frame, ...ALLOWED)) return undefined;
  return {
    kind: "compare-periods",
    counted: counted.counted,
    order: orderIn(frame) ?? "most",
    periods: alternatives,
    isYesNo: has(frame, "than") && !has(frame, "or", "when", "which", "howMany") && alternatives.length === 2,
    scope: scopeOf(frame, counted.type),
  };
};
