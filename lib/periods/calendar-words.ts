import { createTranslator } from "use-intl/core";
import type { SpokenLanguage } from "@/lib/language/spoken";
import { type Day, partsOf } from "./calendar-day";
import { periods as german } from "./texts/de";
import { periods as english } from "./texts/en";

const texts = { en: english, de: german as unknown as typeof english };
/** Days before months, as the texts have them. */
const locales = { en: "en-GB", de: "de" } as const;

/** The calendar in one language. */
export class CalendarWords {
  readonly t;
  readonly #month: Intl.DateTimeFormat;
  readonly #weekday: Intl.DateTimeFormat;
  readonly #list: Intl.ListFormat;

  constructor(language: SpokenLanguage) {
    const locale = locales[language];
    this.t = createTranslator({ locale, messages: texts[language] });
    this.#month = new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" });
    this.#weekday = new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" });
    this.#list = new Intl.ListFormat(language);
  }

  monthName(month: number): string {
    return this.#month.format(Date.UTC(2024, month - 1, 15));
  }

  /** 1 is Monday. */
  weekdayName(weekday: number): string {
    return this.#weekday.format(Date.UTC(2024, 0, weekday));
  }

  /** "Ana", "Ana and Ben", "Ana, Ben, and Cleo". */
  listed(items: string[]): string {
    return this.#list.format(items);
  }

  /** "5 May 2023", or "5 May" where no year is meant. */
  date(month: number, dayOfMonth: number, year: number | undefined): string {
    const written = { day: String(dayOfMonth), month: this.monthName(month) };
    return this.t("date", { ...written, year: this.ofYear(year) });
  }

  dayInWords(day: Day): string {
    const { year, month, dayOfMonth } = partsOf(day);
    return this.date(month, dayOfMonth, year);
  }

  /** " 2023", or nothing. */
  ofYear(year: number | undefined): string {
    return year === undefined ? "" : this.t("ofYear", { year: String(year) });
  }
}

const calendars = new Map<SpokenLanguage, CalendarWords>();

export function calendarWords(language: SpokenLanguage): CalendarWords {
  const calendar = calendars.get(language) ?? new CalendarWords(language);
  calendars.set(language, calendar);
  return calendar;
}
