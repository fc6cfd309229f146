import { formatCount, formatShare } from "@/components/intl/format-number";
import { numberFormat } from "@/components/intl/formats";
import type { TranscriptView } from "@/components/messages/transcript-view";
import type { PersonInsights } from "@/lib/insights/insights.schema";

/** Something people do more or less of. */
interface Habit {
  id:
    | "length"
    | "questions"
    | "night"
    | "emoji"
    | "media"
    | "links"
    | "reactions"
    | "forwarded"
    | "calls"
    | "edited"
    | "deleted";
  amountOf: (person: PersonInsights) => number;
  format: (value: number) => string;
  /** Which of a person's messages show it. */
  behind: Partial<TranscriptView>;
}

const NIGHT = { hour: 0, hourTo: 4 };
const perMessage = (amount: number, { messages }: PersonInsights) => amount / Math.max(1, messages);
const formatDecimal = (value: number) => numberFormat({ maximumFractionDigits: 1 }).format(value);

const habits: Habit[] = [
  { id: "length", amountOf: (one) => perMessage(one.words, one), format: formatDecimal, behind: {} },
  {
    id: "questions",
    amountOf: (one) => perMessage(one.questions, one),
    format: formatShare,
    behind: { type: "question" },
  },
  { id: "night", amountOf: (one) => perMessage(one.atNight, one), format: formatShare, behind: NIGHT },
  { id: "emoji", amountOf: (one) => one.emoji, format: formatCount, behind: { type: "emoji" } },
  { id: "media", amountOf: (one) => one.media, format: formatCount, behind: { type: "media" } },
  { id: "links", amountOf: (one) => one.links, format: formatCount, behind: { type: "link" } },
  {
    id: "reactions",
    amountOf: (one) => one.reactionsReceived,
    format: formatCount,
    behind: { type: "reaction" },
  },
  { id: "forwarded", amountOf: (one) => one.forwarded, format: formatCount, behind: { type: "forwarded" } },
  { id: "calls", amountOf: (one) => one.calls, format: formatCount, behind: { type: "call" } },
  { id: "edited", amountOf: (one) => one.edited, format: formatCount, behind: { type: "edited" } },
  { id: "deleted", amountOf: (one) => one.deleted, format: formatCount, behind: { type: "deleted" } },
];

/** Those that anybody of these people has. */
export function habitsOf(people: PersonInsights[]): Habit[] {
  return habits.filter(({ amountOf }) => people.some((person) => amountOf(person) > 0));
}
