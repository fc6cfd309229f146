import type { Concept, Unit } from "@/lib/language/concept";
import type { Person } from "@/lib/people/person";
import { bothPeriods, type Period } from "@/lib/periods/period";
import { askedWords } from "./asked-words";
import type { Mark, MarkedQuestion } from "./mark";
import { strangerIn } from "./stranger-in";

/** A question taken apart: everything that its words say, and nothing left over. */
export interface QuestionFrame {
  language: string;
  /** What its words mean, but for those that change nothing. */
  concepts: ReadonlySet<Concept>;
  units: Unit[];
  /** Of several messages, as in "the longest messages". */
  isPlural: boolean;
  /** Who wrote what is asked for. */
  people: Person[];
  /** They are said to be authors: "from Ana". */
  isBy: boolean;
  /** A name that nobody of the chat has. */
  stranger?: string;
  period?: Period;
  /** Words looked for in messages, as the question has them. */
  words?: string;
  isQuoted: boolean;
  /** "first 3 messages". */
  number?: number;
  /** "second most". */
  place?: number;
}

/** Words that change nothing about what is asked for. */
const IDLE = new Set<Concept>(["filler", "be", "article", "by", "preposition", "unit", "ordinal", "number"]);

const isConcept = (mark: Mark | undefined, concept: Concept) =>
  mark?.kind === "concept" && mark.concept === concept;

const singular = (concept: Concept): Concept => (concept === "messages" ? "message" : concept);

/**
 * Undefined where some of the words of the question are not understood. Words that are looked for need nothing that says so in
 * one that leans on another question with such words.
 */
export function frameOf(
  question: MarkedQuestion,
  { everybody, isLeaning = false }: { everybody: Person[]; isLeaning?: boolean },
): QuestionFrame | undefined {
  const asked = askedWords(question, { isLeaning });
  if (!asked) return undefined;
  const { words, isQuoted } = asked;
  const rest = withoutRecipient(asked.rest, everybody);
  const stranger = strangerIn(question, rest);
  if (stranger === "unclear") return undefined;
  const period = periodOf(rest);
  if (period === "unclear") return undefined;

  const found = rest.flatMap((mark) => (mark.kind === "concept" ? mark : []));
  const valuesOf = (concept: Concept) =>
    found.flatMap((mark) => (mark.concept === concept ? (mark.value ?? []) : []));
  const numbers = [
    ...rest.flatMap((mark) => (mark.kind === "number" ? mark.value : [])),
    ...valuesOf("number"),
  ];
  const places = valuesOf("ordinal").map(Number);
  if (numbers.length > 1 || places.length > 1) return undefined;
  const [number] = numbers;
  const [place] = places;
  const people = rest.flatMap((mark) => (mark.kind === "people" ? mark.people : []));
  return {
    language: question.lexicon.language,
    concepts: new Set(found.map(({ concept }) => singular(concept)).filter((concept) => !IDLE.has(concept))),
    isPlural: found.some(({ concept }) => concept === "messages"),
    units: valuesOf("unit").map(String) as Unit[],
    isBy: rest.some((mark, i) => mark.kind === "people" && isConcept(rest[i - 1], "by")),
    people: [...new Map(people.map((person) => [person.idx, person])).values()],
    ...(stranger !== undefined && { stranger }),
    ...(period && { period }),
    ...(words !== undefined && { words }),
    isQuoted,
    ...(number !== undefined && { number: Number(number) }),
    ...(place !== undefined && { place }),
  };
}

/** Of two people each writes to the other: "to Ben" says that Ana did, and nothing more. In a group it is unclear. */
function withoutRecipient(marks: Mark[], everybody: Person[]): Mark[] {
  const at = marks.findIndex((mark, i) => mark.kind === "people" && isConcept(marks[i - 1], "to"));
  const recipient = marks[at];
  if (everybody.length !== 2 || recipient?.kind !== "people") return marks;
  const others = everybody.filter(({ idx }) => recipient.people.every((person) => person.idx !== idx));
  const rest = marks.filter((mark) => mark !== recipient && mark !== marks[at - 1]);
  const isSaid = rest.some(({ kind }) => kind === "people");
  return isSaid ? rest : [...rest, { ...recipient, people: others }];
}

function periodOf(marks: Mark[]): Period | undefined | "unclear" {
  let period: Period | undefined;
  for (const mark of marks) {
    if (mark.kind !== "period") continue;
    period = bothPeriods(period, mark.period);
    if (!period) return "unclear";
  }
  return period;
}
