import type { Concept } from "@/lib/language/concept";
import { entriesAt } from "@/lib/language/lexicon";
import { isPossessive, type Mark, type MarkedQuestion, textBetween } from "./mark";
import { opensSubject } from "./opens-subject";

const LONGEST_NAME = 3;
/** What an author stands before and behind: "did Zoe send", "from Zoe", "Ana or Zoe". */
const BEFORE_NAME = new Set<Concept>([
  "filler",
  "be",
  "by",
  "or",
  "and",
  "than",
  "send",
  "say",
  "mention",
  "goOn",
]);
const BEHIND_NAME = new Set<Concept>([
  ...([
    "send",
    "say",
    "mention",
    "active",
    "receive",
    "give",
    "start",
    "reply",
    "first",
    "last",
    "ever",
  ] as const),
]);

/** Unknown words that stand where an author does are a name that nobody has; elsewhere it is unclear what they are. */
export function strangerIn(question: MarkedQuestion, marks: Mark[]): string | undefined | "unclear" {
  const isUnknown = ({ kind }: Mark) => kind === "unknown";
  const [first, last] = [marks.findIndex(isUnknown), marks.findLastIndex(isUnknown)];
  if (first === -1) return undefined;
  const run = marks.slice(first, last + 1);
  const [from, to] = [run[0]?.from ?? 0, run.at(-1)?.to ?? 0];
  // "Ana's sister" is somebody, but it is not said who.
  const isOne = run.every(isUnknown) && to - from <= LONGEST_NAME && !isPossessive(question, from - 1);
  if (!isOne) return "unclear";
  const isNamed =
    isAuthor(question, run, marks[first - 1], marks[last + 1]) ||
    isGermanSubject(question, marks, first, last);
  return isNamed ? textBetween(question, from, to) : "unclear";
}

/** "Was hat gustav gesagt", in small letters: what stands between these is who did it, where the question has nobody else. */
function isGermanSubject(question: MarkedQuestion, marks: Mark[], first: number, last: number): boolean {
  const isSubject =
    question.lexicon.language === "de" && first === last && opensSubject(question, marks[first - 1]);
  const hasSubject = marks.some((mark) => mark.kind === "people" || isOf(mark, SUBJECTS));
  return isSubject && !hasSubject && isOf(marks[last + 1], BEHIND_NAME);
}

const SUBJECTS = new Set<Concept>(["who", "person", "nobody", "self", "pronoun"]);

function isAuthor(
  question: MarkedQuestion,
  run: Mark[],
  before: Mark | undefined,
  behind: Mark | undefined,
): boolean {
  const { tokens, lexicon } = question;
  const isEnglish = lexicon.language === "en";
  if (isEnglish && isPossessive(question, run.at(-1)?.to)) return true;
  const hasCapital = run.every(({ from }) => tokens[from]?.hasCapital);
  if (before?.kind !== "concept") return before === undefined && hasCapital && isOf(behind, BEHIND_NAME);
  const isBy = entriesAt(lexicon, tokens, before.from).some(({ concept }) => concept === "by");
  if (hasCapital) return isBy || isOf(before, BEFORE_NAME);
  // Only of English are the small words known well enough to take any other one for a name.
  return isEnglish && isOf(before, BEFORE_NAME) && isOf(behind, BEHIND_NAME);
}

const isOf = (mark: Mark | undefined, concepts: ReadonlySet<Concept>): boolean =>
  mark?.kind === "concept" && concepts.has(mark.concept);
