import type { Concept } from "@/lib/language/concept";
import { messageTypes } from "@/lib/messages/message-types.schema";
import type { MarkedQuestion } from "./mark";
import type { QuestionFrame } from "./question-frame";

/** Words of one group stand for each other: what a follow-up says of a group replaces what the question before said. */
const GROUPS: [heads: Concept[], orders: Concept[], things: Concept[], verbs: Concept[]] = [
  [
    "howMany",
    "howOften",
    "howManyPeople",
    "howLong",
    "who",
    "when",
    "whatTime",
    "which",
    "share",
    "average",
    "list",
    "happened",
    "ever",
  ],
  [
    "most",
    "fewest",
    "more",
    "fewer",
    "first",
    "last",
    "longest",
    "shortest",
    "busiest",
    "quietest",
    "fastest",
    "slowest",
  ],
  ["message", "word", "character", ...messageTypes],
  ["send", "say", "mention", "contain", "wordMark", "occur", "start", "end", "active", "receive", "give"],
];
const [HEADS, , THINGS, VERBS] = GROUPS;
/** "Who mentioned it first?" */
const POINTING: Concept[] = ["mention", "say", "occur", "contain"];
const OPENERS = new Set<Concept>(["and", "goOn"]);

/** Whether a question goes on from the one before: "And in June?", "What about Ben?", "When did she last write?" */
export function leansOn(
  { concepts, people, words, period, units }: QuestionFrame,
  { marks }: MarkedQuestion,
): boolean {
  const [first] = marks;
  if (first?.kind === "concept" && OPENERS.has(first.concept)) return true;
  if (concepts.has("pronoun") && people.length === 0 && !concepts.has("who")) return true;
  if (concepts.has("it") && POINTING.some((concept) => concepts.has(concept))) return true;
  // "How many did Ben send?": of what is said before.
  const isOpen = concepts.has("howMany") && words === undefined && units.length === 0;
  if (isOpen && !THINGS.some((concept) => concepts.has(concept))) return true;
  const isBare = [...concepts].every((concept) => !HEADS.includes(concept) && !VERBS.includes(concept));
  return (
    isBare &&
    units.length === 0 &&
    (people.length > 0 || words !== undefined || period !== undefined || concepts.size > 0)
  );
}

/** The question before with the parts replaced that the follow-up names. */
export function mergedFrame(before: QuestionFrame, next: QuestionFrame): QuestionFrame {
  const said = [...next.concepts].filter(
    (concept) => !OPENERS.has(concept) && concept !== "pronoun" && concept !== "it",
  );
  const replaced = GROUPS.filter((group) => said.some((concept) => group.includes(concept))).flat();
  const kept = [...before.concepts].filter((concept) => !replaced.includes(concept));
  const concepts = new Set([...kept, ...said]);
  const isOtherThing = said.some((concept) => THINGS.includes(concept)) && next.words === undefined;
  // Who did most is asked of everybody again.
  const isOfAll = said.includes("who") && next.people.length === 0;
  if (isOtherThing)
    for (const verb of ["say", "mention", "contain", "wordMark", "occur"] as const) concepts.delete(verb);
  const { period = before.period, stranger } = next;
  const words = next.words ?? (isOtherThing ? undefined : before.words);
  const units = next.units.length > 0 ? next.units : before.units;
  return {
    language: next.language,
    concepts,
    units,
    isBy: next.isBy || before.isBy,
    isPlural: next.isPlural || before.isPlural,
    people: isOfAll ? [] : next.people.length > 0 || stranger ? next.people : before.people,
    isQuoted: next.isQuoted,
    ...(stranger !== undefined && { stranger }),
    ...(period && { period }),
    ...(words !== undefined && { words }),
    ...(next.number !== undefined && { number: next.number }),
    ...(next.place !== undefined && { place: next.place }),
  };
}
