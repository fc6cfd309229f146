import type { Concept } from "@/lib/language/concept";
import { entryAt } from "@/lib/language/lexicon";
import { bothPeriods, type Period } from "@/lib/periods/period";
import { readPeriod } from "@/lib/periods/read-period";
import type { Mark, MarkedQuestion } from "./mark";

interface Alternatives {
  periods: Period[];
  /** Marks that are not a part of them. */
  rest: Mark[];
}

type PeriodMark = Extract<Mark, { kind: "period" }>;

const JOINTS = new Set<Concept>(["or", "than", "and"]);
const COMPARING = new Set<Concept>(["or", "more", "fewer", "most", "fewest", "busiest", "quietest"]);
const BETWEEN = new Set<Concept>([
  ...JOINTS,
  ...COMPARING,
  ...(["article", "preposition", "filler", "be", "send", "message", "messages"] as const),
]);

/** Periods that are set against each other, as in "in May or in June", "2022 than 2021", "compare May and June". */
export function alternativePeriods(question: MarkedQuestion, marks: Mark[]): Alternatives | undefined {
  const found = marks.filter((mark) => mark.kind === "period");
  const [first, ...more] = found;
  if (!first) return undefined;
  const parts = more.length === 0 ? partsOf(question, first, marks) : found;
  if (parts.length < 2 || (more.length > 0 && !areJoined(marks))) return undefined;
  const year = onlyYear(parts);
  const periods = parts.map((mark) => ofYear(question, mark, year));
  // "In May at night" are two that have to hold together.
  const isApart = periods.every((one, i) => periods.slice(i + 1).every((other) => !bothPeriods(one, other)));
  if (!isApart) return undefined;
  return { periods, rest: marks.filter((mark) => mark.kind !== "period") };
}

const isConcept = (mark: Mark | undefined, concepts: ReadonlySet<Concept>) =>
  mark?.kind === "concept" && concepts.has(mark.concept);

/** Whether a word like "or" stands between each period and the next, and nothing that means anything else. */
function areJoined(marks: Mark[]): boolean {
  const places = marks.flatMap(({ kind }, i) => (kind === "period" ? i : []));
  return places.slice(1).every((place, i) => {
    const between = marks.slice((places[i] ?? 0) + 1, place);
    return (
      between.some((mark) => isConcept(mark, JOINTS)) && between.every((mark) => isConcept(mark, BETWEEN))
    );
  });
}

/** Both of "May and June", which is read as one period, where the question compares. */
function partsOf(question: MarkedQuestion, mark: PeriodMark, marks: Mark[]): PeriodMark[] {
  const { tokens, lexicon, chat } = question;
  const isPair = mark.period.names.some(({ kind }) => kind === "pair" || kind === "weekdays");
  if (!isPair || !marks.some((other) => isConcept(other, COMPARING))) return [mark];
  for (let at = mark.from + 1; at < mark.to - 1; at++) {
    const joint = entryAt(lexicon, tokens, at, "and") ?? entryAt(lexicon, tokens, at, "or");
    if (!joint) continue;
    const one = readPeriod({ tokens: tokens.slice(0, at), lexicon, chat }, mark.from);
    const other = readPeriod({ tokens, lexicon, chat }, at + 1);
    if (one?.next !== at || other?.next !== mark.to) continue;
    return [
      { ...mark, to: at, period: one.value },
      { ...mark, from: at + 1, period: other.value },
    ];
  }
  return [mark];
}

/** The year that only some of them name: "in May or June 2022". */
function onlyYear(marks: PeriodMark[]): number | undefined {
  const years = new Set(marks.flatMap(({ period }) => period.times.from?.slice(0, 4) ?? []));
  const [year] = years;
  return years.size === 1 && year !== undefined ? Number(year) : undefined;
}

function ofYear(
  { tokens, lexicon, chat }: MarkedQuestion,
  mark: PeriodMark,
  year: number | undefined,
): Period {
  if (year === undefined || !chat || mark.period.times.from !== undefined) return mark.period;
  const again = readPeriod({ tokens: tokens.slice(0, mark.to), lexicon, chat: { ...chat, year } }, mark.from);
  return again?.next === mark.to ? again.value : mark.period;
}
