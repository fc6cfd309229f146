import type { Concept, DayPart, Unit } from "./concept";

/** Phrases that mean the same, parted by "|": "how many | number of". Capitals and accents make no difference. */
export type Phrases = string;

/** The words of a language that questions about a chat are made of. Months and weekdays come from `Intl`. */
export interface WordTable {
  /** BCP 47. */
  language: string;
  words: Partial<Record<Concept, Phrases>>;
  units: Record<Unit, Phrases>;
  /** From spring on. */
  seasons: [Phrases, Phrases, Phrases, Phrases];
  dayParts: Record<DayPart, Phrases>;
  /** From "first" and "one" on. */
  ordinals: Phrases[];
  numbers: Phrases[];
  /** By the days that they are on, as `holidayRange` reads them. */
  holidays: Record<string, Phrases>;
  /** Further ways to write months and days of the week, from January and Monday on. */
  shortMonths?: Phrases[];
  weekdays?: Phrases[];
}
