import { type Concept, timeConcepts } from "@/lib/language/concept";
import { entriesAt, type Lexicon } from "@/lib/language/lexicon";
import type { QuestionToken } from "@/lib/language/question-token";
import type { Person } from "@/lib/people/person";
import type { ChatDays, Period } from "@/lib/periods/period";
import { readPeriod } from "@/lib/periods/read-period";
import { peopleAt } from "./people-at";

/** What a run of words of a question is; `from` and `to` are places of tokens, `to` behind the last. */
export type Mark = { from: number; to: number } & (
  | { kind: "concept"; concept: Concept; value: string | number | undefined }
  | { kind: "period"; period: Period; hasPreposition: boolean }
  | { kind: "people"; people: Person[] }
  | { kind: "quoted" }
  | { kind: "number"; value: number }
  | { kind: "unknown" }
);

export interface MarkedQuestion {
  text: string;
  tokens: QuestionToken[];
  lexicon: Lexicon;
  /** Days that periods without a year are looked for in. */
  chat: ChatDays | undefined;
  marks: Mark[];
}

/** Tells of every word of a question what it is in a language: a period, somebody's name, a word that is known, or none. */
export function markQuestion(
  text: string,
  tokens: QuestionToken[],
  { lexicon, people, chat }: { lexicon: Lexicon; people: Person[]; chat: ChatDays | undefined },
): MarkedQuestion {
  const marks: Mark[] = [];
  for (let at = 0; at < tokens.length; ) {
    const mark = markAt(tokens, at, { lexicon, people, chat, isJoined: isJoinedToPeriod(marks) });
    marks.push(mark);
    at = mark.to;
  }
  return { text, tokens, lexicon, chat, marks };
}

const JOINTS = new Set<Concept>(["or", "than", "and"]);

/** Whether what comes next stands behind a period and a word like "or". */
function isJoinedToPeriod(marks: Mark[]): boolean {
  const [joint, before] = [marks.at(-1), marks.at(-2)];
  return joint?.kind === "concept" && JOINTS.has(joint.concept) && before?.kind === "period";
}

interface Known {
  lexicon: Lexicon;
  people: Person[];
  chat: ChatDays | undefined;
  isJoined: boolean;
}

function markAt(tokens: QuestionToken[], at: number, { lexicon, people, chat, isJoined }: Known): Mark {
  const token = tokens[at];
  if (token?.kind !== "word") return { kind: "quoted", from: at, to: at + 1 };
  const meant = entriesAt(lexicon, tokens, at).filter(({ concept }) => !timeConcepts.has(concept));
  const [entry] = meant;
  const period = readPeriod({ tokens, lexicon, chat }, at);
  const named = peopleAt(tokens, at, people, lexicon);
  const length = entry?.words.length ?? 0;
  if (named && named.to - at >= length && named.to >= (period?.next ?? 0)) {
    return { kind: "people", people: named.people, from: at, to: named.to };
  }
  // "été" is summer, and been: words that mean something else as well are a period only together with others.
  const isSure = () => isJoined || isBeforePeriod(tokens, period?.next ?? at, { lexicon, chat });
  if (period && (period.next - at > length || (period.next - at === length && isSure()))) {
    const hasPreposition = entriesAt(lexicon, tokens, at).some(({ concept }) => OPENS_PERIOD.has(concept));
    return { kind: "period", period: period.value, hasPreposition, from: at, to: period.next };
  }
  if (entry) {
    const { concept, value, words } = entry;
    return { kind: "concept", concept, value, from: at, to: at + words.length };
  }
  if (/^\d+$/.test(token.folded)) {
    return { kind: "number", value: Number(token.folded), from: at, to: at + 1 };
  }
  return { kind: "unknown", from: at, to: at + 1 };
}

/** Whether a word like "or" and another period come next: "weekdays or weekends". */
function isBeforePeriod(
  tokens: QuestionToken[],
  at: number,
  { lexicon, chat }: Pick<Known, "lexicon" | "chat">,
): boolean {
  const joint = entriesAt(lexicon, tokens, at).find(({ concept }) => JOINTS.has(concept));
  return !!joint && readPeriod({ tokens, lexicon, chat }, at + joint.words.length) !== undefined;
}

const OPENS_PERIOD = new Set<Concept>([
  "at",
  "since",
  "before",
  "after",
  "until",
  "from",
  "ofBetween",
  "pastUnit",
  "thisUnit",
]);

/** The words of a question between two places, as they stand there. */
export function textBetween({ text, tokens }: MarkedQuestion, from: number, to: number): string {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (!first || !last) return "";
  return first === last && first.kind === "quoted" ? first.text : text.slice(first.start, last.end);
}

/** Whether the word at a place is the "s" of "Ana's". */
export function isPossessive({ text, tokens }: MarkedQuestion, at: number | undefined): boolean {
  const token = at === undefined ? undefined : tokens[at];
  return token?.folded === "s" && /['’]/.test(text[token.start - 1] ?? "");
}
