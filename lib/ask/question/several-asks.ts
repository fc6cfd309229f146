import { type Concept, orderConcepts } from "@/lib/language/concept";
import type { Mark, MarkedQuestion } from "./mark";
import { HEADS, THINGS } from "./word-groups";

const OPENERS: readonly Concept[] = HEADS.filter((head) => head !== "ever" && head !== "average");
/** What may stand before the word that opens another question: "and by whom", "und in welchem". */
const BEFORE_OPENER: readonly Concept[] = ["and", "goOn", "by", "to", "preposition", "contain", "filler"];
const SENTENCE_END = /[?!.;]\s/;
const COMMA = /,\s/;

/** The questions that stand one behind the other in one: "Who wrote most", "and how many?" */
export function partsOf(question: MarkedQuestion): string[] {
  const { text, tokens, marks } = question;
  const starts = marks.flatMap(
    ({ from }, i) => (i > 0 && beginsPart(question, i) ? tokens[from]?.start : undefined) ?? [],
  );
  const places = [0, ...starts, text.length];
  return places.slice(1).map((end, i) => text.slice(places[i], end));
}

/** Whether another question begins with a mark. */
export function beginsPart({ text, tokens, marks }: MarkedQuestion, i: number): boolean {
  const from = marks[i]?.from ?? 0;
  const gap = text.slice(tokens[from - 1]?.end, tokens[from]?.start);
  if (SENTENCE_END.test(gap)) return true;
  if (!COMMA.test(gap) && !isAny(marks[i], ["and", "goOn"])) return false;
  let at = i;
  while (isAny(marks[at], BEFORE_OPENER)) at++;
  return isOpener(marks[at]);
}

/** "Which weekday" is one phrase. */
const isOpener = (mark: Mark | undefined) =>
  isAny(mark, OPENERS) || (isAny(mark, ["weekdayUnit"]) && mark !== undefined && mark.to - mark.from > 1);

/** Words of one sort that "and" can join: then each of them is asked for. */
const SORTS: (readonly Concept[])[] = [[...THINGS, "messages", "emoji"], orderConcepts, ["unit"]];
const BETWEEN: readonly Concept[] = [
  "article",
  "filler",
  "preposition",
  "message",
  "messages",
  "unit",
  "contain",
];

/** The question once for each of the things that it asks for at once: of photos, and of videos. */
export function eachOfSeveral(question: MarkedQuestion, word: "and" | "or" = "and"): string[] {
  const { marks } = question;
  for (const [joint, mark] of marks.entries()) {
    const last = isAny(mark, [word]) ? behindSmallWords(marks, joint) : undefined;
    const sort = last === undefined ? undefined : SORTS.find((concepts) => isAny(marks[last], concepts));
    const others = sort ? membersBefore(marks, joint, sort) : [];
    const [first] = others;
    if (first === undefined || last === undefined) continue;
    const ends = [...others.slice(1), joint];
    const members = [
      ...others.map((from, i) => textOf(question, from, ends[i] ?? joint)),
      textOf(question, last, last + 1),
    ];
    const [before, behind] = [textOf(question, 0, first), textOf(question, last + 1, marks.length)];
    return members.map((member) => `${before} ${member} ${behind}`.trim());
  }
  return [];
}

function behindSmallWords(marks: Mark[], joint: number): number {
  let at = joint + 1;
  while (isAny(marks[at], ["article", "filler", "preposition", "by"])) at++;
  return at;
}

/** The places of the words of a sort before "and": one, or with commas several. */
function membersBefore(marks: Mark[], joint: number, sort: readonly Concept[]): number[] {
  let at = joint - 1;
  while (!isAny(marks[at], sort) && isAny(marks[at], BETWEEN)) at--;
  const members: number[] = [];
  while (isAny(marks[at], sort)) members.unshift(at--);
  return members;
}

const isAny = (mark: Mark | undefined, concepts: readonly Concept[]) =>
  mark?.kind === "concept" && concepts.includes(mark.concept);

/** What the question says from one mark to another, quotation marks and all. */
function textOf({ text, tokens, marks }: MarkedQuestion, from: number, to: number): string {
  const [first, last] = [tokens[marks[from]?.from ?? tokens.length], tokens[(marks[to - 1]?.to ?? 0) - 1]];
  return from < to && first && last ? text.slice(first.start, last.end) : "";
}
