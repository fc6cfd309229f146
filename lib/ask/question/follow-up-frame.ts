import { type Concept, orderConcepts } from "@/lib/language/concept";
import type { Mark, MarkedQuestion } from "./mark";
import type { QuestionFrame } from "./question-frame";
import { GROUPS, HEADS, THINGS, VERBS } from "./word-groups";

/** "Who mentioned it first?" */
const POINTING: Concept[] = ["mention", "say", "occur", "contain", "send"];
/** What makes one message of many "it". */
const SINGLING: Concept[] = ["first", "last", "longest", "shortest"];
const OPENERS = new Set<Concept>(["and", "goOn"]);

/** Whether somebody asks of "it". */
export const isPointing = (concepts: ReadonlySet<Concept>): boolean =>
  concepts.has("it") && POINTING.some((concept) => concepts.has(concept));

/** Whether a question goes on from the one before: "And in June?", "What about Ben?", "When did she last write?" */
export function leansOn(
  { concepts, people, words, period, alternatives, units }: QuestionFrame,
  { marks }: MarkedQuestion,
): boolean {
  const [first] = marks;
  if (first?.kind === "concept" && OPENERS.has(first.concept)) return true;
  if (concepts.has("pronoun") && people.length === 0 && !concepts.has("who")) return true;
  if (isPointing(concepts)) return true;
  // "Who most?": of what was spoken of.
  if (
    concepts.has("who") &&
    concepts.size === 2 &&
    orderConcepts.some((order) => concepts.has(order)) &&
    !period
  )
    return true;
  // "Show me the messages": those that were spoken of.
  if (isShownAgain({ concepts, people, words, period })) return true;
  // "By whom?", "Why?"
  if (marks.length > 0 && marks.every(isBareHead)) return true;
  // "How many did Ben send?": of what is said before.
  const isOpen = concepts.has("howMany") && words === undefined && units.length === 0;
  if (isOpen && !THINGS.some((concept) => concepts.has(concept))) return true;
  const isBare = [...concepts].every((concept) => !HEADS.includes(concept) && !VERBS.includes(concept));
  return (
    isBare &&
    units.length === 0 &&
    (people.length > 0 || words !== undefined || (period ?? alternatives) !== undefined || concepts.size > 0)
  );
}

const BESIDE_HEAD: readonly Concept[] = ["and", "by", "to", "preposition"];
const isBareHead = (mark: Mark) =>
  mark.kind === "concept" && [...HEADS, ...BESIDE_HEAD].includes(mark.concept) && mark.concept !== "happened";

const SHOWING: readonly Concept[] = ["list", "message", "it", "pronoun", "and", "to"];

const isShownAgain = ({
  concepts,
  people,
  words,
  period,
}: Pick<QuestionFrame, "concepts" | "people" | "words" | "period">): boolean =>
  concepts.has("list") &&
  people.length === 0 &&
  !period &&
  words === undefined &&
  [...concepts].every((concept) => SHOWING.includes(concept));

/** "And how many photos?" is not of those that have the words spoken of before. */
const isOtherThing = ({ concepts, words }: QuestionFrame): boolean =>
  words === undefined && THINGS.some((concept) => concepts.has(concept));

/** What was counted or ranked, as messages to be shown; one that was found is shown again. */
function shownFrame(before: QuestionFrame): QuestionFrame {
  if (SINGLING.some((concept) => before.concepts.has(concept))) return before;
  const kept = [...before.concepts].filter((concept) => THINGS.includes(concept) || concept === "contain");
  const { number, place, ...frame } = before;
  return { ...frame, concepts: new Set<Concept>(["list", ...kept]), units: [], isPlural: true };
}

/** The question before with the parts replaced that the follow-up names. */
export function mergedFrame(before: QuestionFrame, next: QuestionFrame): QuestionFrame {
  if (isShownAgain(next)) return shownFrame(before);
  const words = next.words ?? (isOtherThing(next) ? undefined : before.words);
  const isOne = SINGLING.some((concept) => before.concepts.has(concept));
  const isResolved = (concept: Concept) =>
    concept === "pronoun" || (concept === "it" && (words !== undefined || isOne));
  const said = [...next.concepts].filter((concept) => !OPENERS.has(concept) && !isResolved(concept));
  const replaced = GROUPS.filter((group) => said.some((concept) => group.includes(concept))).flat();
  const kept = [...before.concepts].filter((concept) => !replaced.includes(concept));
  const concepts = new Set([...kept, ...said]);
  // Who did most is asked of everybody again.
  const isOfAll = said.includes("who") && next.people.length === 0;
  if (isOtherThing(next))
    for (const verb of ["say", "mention", "contain", "wordMark", "occur"] as const) concepts.delete(verb);
  const { stranger } = next;
  const alternatives = next.alternatives ?? (next.period ? undefined : before.alternatives);
  const period = next.period ?? (alternatives ? undefined : before.period);
  const units = next.units.length > 0 ? next.units : before.units;
  return {
    language: next.language,
    concepts,
    units,
    isOfUnits: next.isOfUnits || before.isOfUnits,
    isBy: next.isBy || before.isBy,
    isPlural: next.isPlural || before.isPlural,
    people: isOfAll ? [] : next.people.length > 0 || stranger ? next.people : before.people,
    isQuoted: next.isQuoted,
    ...(stranger !== undefined && { stranger }),
    ...(period && { period }),
    ...(alternatives && { alternatives }),
    ...(words !== undefined && { words }),
    ...(next.number !== undefined && { number: next.number }),
    ...(next.place !== undefined && { place: next.place }),
  };
}
