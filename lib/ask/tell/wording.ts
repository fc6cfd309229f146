import { createTranslator } from "use-intl/core";
import type { SpokenLanguage } from "@/lib/language/spoken";
import { type Day, partsOf, weekdayOf } from "@/lib/periods/calendar-day";
import { type CalendarWords, calendarWords } from "@/lib/periods/calendar-words";
import { answers as german } from "../texts/de";
import { answers as english } from "../texts/en";

/** A sentence that cannot be put together is a fault of its own, and no answer. */
const onError = (error: Error) => {
  throw error;
};

type KeyOf<Texts, Above extends string = ""> = {
  [Key in keyof Texts & string]: Texts[Key] extends string
    ? `${Above}${Key}`
    : KeyOf<Texts[Key], `${Above}${Key}.`>;
}[keyof Texts & string];
/** Each language takes those of the values that it has places for. */
type Say = (key: KeyOf<typeof english>, values?: Record<string, string | number>) => string;

const texts = { en: english, de: german };

export type Noun = keyof (typeof english)["nouns"];

/** How an answer speaks: its texts, numbers, days and lists. */
export class Wording {
  readonly language: SpokenLanguage;
  /** A text with what stands in it. */
  readonly say: Say;
  readonly calendar: CalendarWords;
  readonly #number: Intl.NumberFormat;
  readonly #alternatives: Intl.ListFormat;

  constructor(language: SpokenLanguage) {
    this.language = language;
    this.say = createTranslator({ locale: language, messages: texts[language], onError }) as unknown as Say;
    this.calendar = calendarWords(language);
    this.#number = new Intl.NumberFormat(language, { useGrouping: "min2", maximumFractionDigits: 1 });
    this.#alternatives = new Intl.ListFormat(language, { type: "disjunction" });
  }

  /** "1234", "12,345", "4.5". */
  numeral(number: number): string {
    return this.#number.format(number);
  }

  /** "message", "messages". */
  noun(noun: Noun, form: "one" | "other" | "dative" | "weak" | "article"): string {
    return this.say(`nouns.${noun}`, { form });
  }

  /** "1 message", "1234 messages". */
  amount(number: number, noun: Noun, many: "other" | "dative" = "other"): string {
    return `${this.numeral(number)} ${this.noun(noun, number === 1 ? "one" : many)}`;
  }

  /** "Ana", "Ana and Ben", "Ana, Ben, and Cleo". */
  listed(items: string[]): string {
    return this.calendar.listed(items);
  }

  /** "Ana or Ben". */
  anyOf(items: string[]): string {
    return this.#alternatives.format(items);
  }

  /** "Sunday, 5 March 2023". */
  weekdayAndDay(day: Day): string {
    const weekday = this.calendar.weekdayName(weekdayOf(day));
    return this.say("weekdayAndDay", { weekday, day: this.calendar.dayInWords(day) });
  }

  /** "Sunday, 5 March 2023 at 09:15", of "2023-03-05 09:15". */
  momentInWords(minute: string | null): string | undefined {
    const [day, time] = minute?.split(" ") ?? [];
    return day && time ? this.say("moment", { day: this.weekdayAndDay(day), time }) : undefined;
  }

  /** "March 2023", of "2023-03". */
  monthInWords(month: string): string {
    const { year, month: number } = partsOf(`${month}-01`);
    return this.say("monthOf", { month: this.calendar.monthName(number), year: String(year) });
  }

  /** The two largest parts of a length of time: "12 days and 3 hours", "45 seconds". */
  durationInWords(seconds: number): string {
    let left = Math.round(seconds);
    const parts = UNITS.map(([unit, length]) => {
      const number = Math.floor(left / length);
      left -= number * length;
      return { unit, number };
    });
    const first = parts.findIndex(({ number }) => number > 0);
    if (first === -1) return this.say("noTime");
    const told = parts.slice(first, first + 2).filter(({ number }) => number > 0);
    return this.listed(told.map(({ unit, number }) => this.amount(number, unit)));
  }
}

const UNITS = [
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
  ["second", 1],
] as const;

const wordings = { en: new Wording("en"), de: new Wording("de") };

export function wordingIn(language: SpokenLanguage): Wording {
  return wordings[language];
}

export const bold = (text: string): string => `**${text}**`;

/** " [12]", or nothing. */
export const cited = (number: number | null): string => (number === null ? "" : ` [${number}]`);
