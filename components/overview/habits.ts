import { formatCount, formatShare } from "@/components/intl/format-number";
import { numberFormat } from "@/components/intl/formats";
import type { PersonInsights } from "@/lib/insights/insights.schema";

/** Something people do more or less of. */
export interface Habit {
  id: string;
  label: string;
  /** What a title says of the one who does it most. */
  finding: (name: string) => string;
  amountOf: (person: PersonInsights) => number;
  format: (value: number) => string;
}

const decimal = { maximumFractionDigits: 1 };
const perMessage = (amount: number, { messages }: PersonInsights) => amount / Math.max(1, messages);

const counted = (
  id: string,
  label: string,
  finding: Habit["finding"],
  amountOf: Habit["amountOf"],
): Habit => ({
  id,
  label,
  finding,
  amountOf,
  format: formatCount,
});

export const habits: Habit[] = [
  {
    id: "length",
    label: "Words a message",
    finding: (name) => `${name} writes the longest messages`,
    amountOf: (person) => perMessage(person.words, person),
    format: (value) => numberFormat(decimal).format(value),
  },
  {
    id: "questions",
    label: "Messages with a question",
    finding: (name) => `${name} asks the most`,
    amountOf: (person) => perMessage(person.questions, person),
    format: formatShare,
  },
  {
    id: "night",
    label: "Messages between midnight and five",
    finding: (name) => `${name} is the night owl`,
    amountOf: (person) => perMessage(person.atNight, person),
    format: formatShare,
  },
  counted(
    "emoji",
    "Emoji",
    (name) => `${name} uses the most emoji`,
    (person) => person.emoji,
  ),
  counted(
    "media",
    "Photos and files",
    (name) => `${name} sends the most photos and files`,
    (person) => person.media,
  ),
  counted(
    "links",
    "Links",
    (name) => `${name} shares the most links`,
    (person) => person.links,
  ),
  counted(
    "reactions",
    "Reactions received",
    (name) => `${name} gets the most reactions`,
    (person) => person.reactionsReceived,
  ),
  counted(
    "forwarded",
    "Forwarded",
    (name) => `${name} forwards the most`,
    (person) => person.forwarded,
  ),
  counted(
    "calls",
    "Calls",
    (name) => `${name} calls the most`,
    (person) => person.calls,
  ),
  counted(
    "edited",
    "Edited",
    (name) => `${name} corrects the most`,
    (person) => person.edited,
  ),
  counted(
    "deleted",
    "Deleted",
    (name) => `${name} takes back the most`,
    (person) => person.deleted,
  ),
];

/** Those that anybody of these people has. */
export function habitsOf(people: PersonInsights[]): Habit[] {
  return habits.filter(({ amountOf }) => people.some((person) => amountOf(person) > 0));
}
