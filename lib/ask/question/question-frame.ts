import type { Concept, Unit } from "@/lib/language/concept";
import type { Person } from "@/lib/people/person";
import { bothPeriods, type Period } from "@/lib/periods/period";
import { alternativePeriods } from "./alternative-periods";
import { askedWords } from "./asked-words";
import type { Mark, MarkedQuestion } from "./mark";
import { strangerIn } from "./stranger-in";

/** A question taken apart: everything that its words say, and nothing left over. */
export interface QuestionFrame {
  language: string;
  /** What its words mean, but for those that change nothing. */
  concepts: ReadonlySet<Concept>;
  units: Unit[];
  /** It is days or weeks that are counted: "how many days", and not "how many messages a day". */
  isOfUnits: boolean;
  /** Of several messages, as in "the longest messages". */
  isPlural: boolean;
  /** Who wrote what is asked for. */
  people: Person[];
  /** They are said to be authors: "from Ana". */
  isBy: boolean;
  /** A name that nobody of the chat has. */
  stranger?: string;
  period?: Period;
  /** Periods that are compared: "in May or in June". Then there is no other. */
  alternatives?: Period[];
  /** Words looked for in messages, as the question has them. */
  words?: string;
  isQuoted: boolean;
  /** "first 3 messages". */
  number?: number;
  /** "second most". */
  place?: number;
}

/** Words that change nothing about what is asked for. */
const IDLE = new Set<Concept>([
  "filler",
  "utterance",
  "be",
  "article",
  "by",
  "preposition",
  "unit",
  "ordinal",
  "number",
]);

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
  const alternatives = alternativePeriods(question, asked.rest);
  const told = withoutFalseThan(alternatives?.rest ?? asked.rest);
  const rest = withoutReceiver(withoutRecipient(told, everybody), everybody);
  const stranger = strangerIn(question, rest);
  if (stranger === "unclear") return undefined;
  const period = periodOf(rest);
  if (period === "unclear" || (period && alternatives)) return undefined;

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
    isOfUnits: countsUnits(rest),
    isBy: rest.some((mark) => mark.kind === "people" && isBehindBy(rest, mark)),
    people: [...new Map(people.map((person) => [person.idx, person])).values()],
    ...(stranger !== undefined && { stranger }),
    ...(period && { period }),
    ...(alternatives && { alternatives: alternatives.periods }),
    ...(words !== undefined && { words }),
    isQuoted,
    ...(number !== undefined && { number: Number(number) }),
    ...(place !== undefined && { place }),
  };
}

const HEADS: Concept[] = ["howMany", "howOften"];
const BESIDE_UNITS: Concept[] = ["filler", "article", "active", "total", "preposition"];

/** Whether a unit stands behind "how many", with nothing in between but words like "active". */
function countsUnits(marks: Mark[]): boolean {
  const isOne = (mark: Mark | undefined, concepts: Concept[]) =>
    mark?.kind === "concept" && concepts.includes(mark.concept);
  let at = marks.findIndex((mark) => isOne(mark, HEADS)) + 1;
  if (at === 0) return false;
  while (isOne(marks[at], BESIDE_UNITS)) at++;
  return isConcept(marks[at], "unit");
}

const COMPARATIVES: ReadonlySet<Concept> = new Set([
  ...(["more", "fewer", "longest", "shortest", "busiest", "quietest", "fastest", "slowest"] as const),
]);

/** "Que", "qu'" and "als" compare only behind "more" and the like, and elsewhere mean nothing. */
function withoutFalseThan(marks: Mark[]): Mark[] {
  const first = marks.findIndex((mark) => mark.kind === "concept" && COMPARATIVES.has(mark.concept));
  return marks.filter((mark, i) => !isConcept(mark, "than") || (first !== -1 && i > first));
}

/** Of two people each gets what the other one writes. */
function withoutReceiver(marks: Mark[], everybody: Person[]): Mark[] {
  const receivers = marks.filter((mark) => mark.kind === "people");
  const [receiver] = receivers;
  const isReceived = marks.some((mark) => isConcept(mark, "receive"));
  if (everybody.length !== 2 || receivers.length !== 1 || !receiver || !isReceived) return marks;
  if (isBehindBy(marks, receiver) || marks.some((mark) => isConcept(mark, "reaction"))) return marks;
  const others = everybody.filter(({ idx }) => receiver.people.every((person) => person.idx !== idx));
  return marks
    .filter((mark) => !isConcept(mark, "receive"))
    .map((mark) => (mark === receiver ? { ...receiver, people: others } : mark));
}

const isBehindBy = (marks: Mark[], mark: Mark) => isConcept(marks[marks.indexOf(mark) - 1], "by");

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
