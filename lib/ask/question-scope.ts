import { namesOf, type Person } from "@/lib/people/person";
import { mentionedPeriod, type Period } from "@/lib/search/mentioned-period";
import { namedPeople } from "@/lib/search/named-people";
import type { TermAnalyzer } from "@/lib/search/term-analyzer";
import { tokenize } from "@/lib/search/tokenize";

/** Whose messages a question is about, and of when: nobody in particular and all of the time where it does not say. */
export interface QuestionScope {
  named: Person[];
  period: Period | undefined;
}

/** Words that change nothing about what is counted. */
const FILLERS = new Set(
  `did do does has have had was were are is been there in on of by from during the this our
  send sends sent write writes wrote written post posts posted text texts texted exchanged message messages
  chat conversation group everyone everybody anyone anybody people we us and or
  total overall altogether all together so far ever time`.split(/\s+/),
);

/**
 * Reads who and when from what a question says around the thing asked for. Undefined where it says anything else ("last week",
 * "at night", "to Ben"): an exact answer that passes over it would answer another question.
 */
export function readScope(text: string, people: Person[], analyzer: TermAnalyzer): QuestionScope | undefined {
  // What goes before in the question keeps a capital letter from counting as that of its beginning.
  const within = ` ${text}`;
  const named = namedPeople(within, people, (word) => analyzer.isStopword(word));
  const period = mentionedPeriod(within, analyzer.language);
  const names = new Set(named.flatMap(namesOf).flatMap((name) => tokenize(name)));
  const rest = tokenize(text).filter((word) => !names.has(word));
  for (const isUnit of unitsOf(period, analyzer.language)) {
    const index = rest.findIndex(isUnit);
    if (index === -1) return undefined;
    rest.splice(index, 1);
  }
  return rest.every((word) => FILLERS.has(word)) ? { named, period } : undefined;
}

/** How to know the words that a period was read from. The day comes first: the month of a date may be a number as well. */
function unitsOf({ year, month, day }: Period = {}, language: string | null): ((word: string) => boolean)[] {
  const units: ((word: string) => boolean)[] = [];
  if (year) units.push((word) => Number(word) === year);
  if (day) units.push((word) => /^\d{1,2}(?:st|nd|rd|th)?$/.test(word) && Number.parseInt(word, 10) === day);
  if (month) {
    const names = ["en", language ?? "en"].map((locale) =>
      new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" })
        .format(Date.UTC(2024, month - 1, 15))
        .toLowerCase(),
    );
    units.push((word) => names.includes(word) || Number(word) === month);
  }
  return units;
}
