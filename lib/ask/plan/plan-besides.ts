import type { Concept } from "@/lib/language/concept";
import type { QuestionFrame } from "../question/question-frame";
import type { Plan } from "./plan";

/** What the answer to a plan tells in any case, though the question may not have asked for it. */
const TOLD: Partial<Record<Plan["kind"], readonly Concept[]>> = {
  count: ["howMany"],
  "count-people": ["who", "howMany", "howManyPeople"],
  rank: ["who", "howMany", "howOften"],
  "is-more": ["who", "howMany", "howOften"],
  "is-top": ["who", "howMany", "howOften"],
  "compare-periods": ["when", "howMany"],
  ever: ["howMany", "howOften"],
  find: ["who", "when", "whatTime", "date", "which", "howLong", "length"],
  "list-messages": ["who", "when", "which", "howMany"],
  busiest: ["when", "which", "howMany"],
  average: ["howMany"],
  "active-days": ["howMany"],
  span: ["when", "howLong"],
  silence: ["when", "howLong", "date"],
  streak: ["when", "howLong", "howMany", "date"],
  participants: ["who", "howMany", "howManyPeople"],
  reactions: ["who", "howMany"],
  starters: ["who", "howMany", "howOften"],
  "reply-times": ["who", "howLong"],
  frequent: ["which", "howMany", "howOften"],
  "group-changes": ["who", "when", "which", "howMany", "date"],
};
const SMALL: readonly Concept[] = ["and", "goOn", "to", "pronoun", "send", "say", "it", "person"];
const LISTED: readonly Concept[] = ["when", "date", "which", "who"];

/** A count of some messages, whoever wrote them, is told by person as well. */
const isByPerson = ({ kind, scope: { people, words, type } }: Plan) =>
  (kind === "count" || kind === "ever") && people.length === 0 && (words !== undefined || type !== undefined);

/**
 * The plan that also answers what is asked in addition, as "and how many?" behind "who wrote most": mostly the same one, since its
 * answer tells that anyhow. Undefined where it does not.
 */
export function planBesides(
  plan: Plan,
  { concepts, people, period, words }: QuestionFrame,
): Plan | undefined {
  if (people.length > 0 || period || words !== undefined) return undefined;
  const { type } = plan.scope;
  const small = [...SMALL, ...(type ? [type] : (["message"] as const))];
  const asked = [...concepts].filter((concept) => !small.includes(concept));
  const isTold = (told: readonly Concept[] = []) => asked.every((concept) => told.includes(concept));
  if (asked.length === 0) return undefined;
  if (isTold(TOLD[plan.kind]) || (isByPerson(plan) && isTold(["who", "howMany"]))) return plan;
  // "How many emoji did she use, and which?"
  if (plan.kind === "count" && (plan.counted === "emoji" || plan.counted === "words") && isTold(["which"]))
    return { kind: "frequent", of: plan.counted, scope: plan.scope };
  // "How often did she mention it, and when?"
  const isListed = (plan.kind === "count" || plan.kind === "ever") && isTold(LISTED);
  return isListed ? { kind: "list-messages", scope: plan.scope } : undefined;
}
