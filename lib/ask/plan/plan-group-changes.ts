import type { ChatEventKind } from "@/db/schema/insights";
import type { Concept } from "@/lib/language/concept";
import { type FrameRule, has, isOdd, saysOnly, scopeOf, typeIn } from "./frame-rule";

const CHANGES: [Concept, ChatEventKind][] = [
  ["join", "joined"],
  ["part", "left"],
  ["leave", "left"],
  ["rename", "renamed"],
];

/** "Who left the group?", "How many people joined in May?", "When was the group renamed?", "When did Ana leave?" */
export const planGroupChanges: FrameRule = (frame) => {
  const [change, another] = CHANGES.filter(([concept]) => frame.concepts.has(concept));
  if (!change || another || frame.words !== undefined || frame.units.length > 0) return undefined;
  if (isOdd(frame) || has(frame, "message", "self") || typeIn(frame)?.type) return undefined;
  const asks: Concept[] = ["who", "when", "howMany", "howManyPeople", "howOften", "list", "ever", "person"];
  const [concept, of] = change;
  const isAsked = has(frame, ...asks, "first", "last") || frame.people.length > 0;
  if (!isAsked || !saysOnly(frame, concept, ...asks, "first", "last", "happened")) return undefined;
  const which = has(frame, "first") ? "first" : has(frame, "last") ? "last" : "all";
  const isLoose = concept === "leave";
  return { kind: "group-changes", of, which, scope: scopeOf(frame), ...(isLoose && { isLoose }) };
};

/** "Is Ana still in the group?" */
export const planMembership: FrameRule = (frame) => {
  const [person, another] = frame.people;
  if (!has(frame, "stay") || !person || another || frame.period || frame.words !== undefined)
    return undefined;
  if (isOdd(frame) || frame.units.length > 0 || !saysOnly(frame, "stay", "ever")) return undefined;
  return { kind: "membership", person, scope: scopeOf(frame) };
};
