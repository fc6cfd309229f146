import type { SpokenLanguage } from "@/lib/language/spoken";
import type { DayRange } from "./calendar-day";
import { type CalendarWords, calendarWords } from "./calendar-words";
import type { Part } from "./part-of-stretch";
import type { Period } from "./period";
import type { PeriodName, StretchName } from "./period-name";

/** As an answer says it: "in May 2023", "on weekends between 09:00 and 11:00". */
export function periodInWords({ names }: Pick<Period, "names">, language: SpokenLanguage): string {
  return names.map((name) => nameInWords(name, calendarWords(language))).join(" ");
}

function nameInWords(name: PeriodName, words: CalendarWords): string {
  const { t } = words;
  switch (name.kind) {
    case "stretch": {
      const stretch = stretchInWords(name.stretch, name.year, words);
      const { together } = name;
      return together ? t("together", { stretch, years: words.listed(together.map(String)) }) : stretch;
    }
    case "pair":
      return pairInWords(name, words);
    case "range":
      return rangeInWords(name, words);
    case "since":
    case "after":
    case "before":
    case "until":
      return t(name.kind, { day: words.dayInWords(name.day) });
    case "weekdays": {
      const days = name.weekdays.map((weekday) => t("weekday", { weekday: String(weekday) }));
      return t("weekdays", { days: words.listed(days) });
    }
    case "dayPart":
      return t("dayPart", name);
    case "betweenHours":
      return t("betweenHours", name);
    case "afterHour":
    case "beforeHour":
      return t(name.kind, name);
    default:
      return t(name.kind);
  }
}

function rangeInWords({ from, to }: DayRange, words: CalendarWords): string {
  return from === to
    ? words.t("on", { day: words.dayInWords(from) })
    : words.t("range", { from: words.dayInWords(from), to: words.dayInWords(to) });
}

function pairInWords(
  { first, second, year }: Extract<PeriodName, { kind: "pair" }>,
  words: CalendarWords,
): string {
  if (first.kind !== "month" || second.kind !== "month") {
    return words.listed([stretchInWords(first, undefined, words), stretchInWords(second, year, words)]);
  }
  const named = `${words.monthName(second.month)}${words.ofYear(year)}`;
  return words.t("months", { first: words.monthName(first.month), second: named });
}

function stretchInWords(name: StretchName, year: number | undefined, words: CalendarWords): string {
  const { t } = words;
  switch (name.kind) {
    case "day":
      return t("on", { day: words.date(name.month, name.dayOfMonth, year) });
    case "month":
      return t("month", { month: `${words.monthName(name.month)}${words.ofYear(year)}` });
    case "year":
      return t("year", { year: String(year) });
    case "season":
      return t("season", seasonNames(name, year, words));
    case "part":
      return t("part", { ...partNames(name.part), stretch: wholeInWords(name.of, year, words) });
  }
}

/** What a part is of. */
function wholeInWords(of: StretchName, year: number | undefined, words: CalendarWords): string {
  if (of.kind === "year")
    return year === undefined ? words.t("anyYearWithin") : words.t("yearWithin", { year: String(year) });
  if (of.kind === "month")
    return words.t("monthWithin", { month: `${words.monthName(of.month)}${words.ofYear(year)}` });
  if (of.kind === "season") return words.t("seasonWithin", seasonNames(of, year, words));
  return stretchInWords(of, year, words);
}

function seasonNames(
  { season, from, to }: Extract<StretchName, { kind: "season" }>,
  year: number | undefined,
  words: CalendarWords,
) {
  return { season, year: words.ofYear(year), from: words.monthName(from), to: words.monthName(to) };
}

const orders = ["first", "second", "third", "fourth", "fifth"] as const;

function partNames({ kind, number, size }: Part) {
  return {
    order: number === -1 ? "last" : (orders[number - 1] ?? ""),
    kind: kind === "days" && size === 1 ? "day" : kind,
    size: String(size),
  };
}
