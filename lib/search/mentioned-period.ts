/** The part of the calendar that a question speaks of: "March", "May 2023", "5 May", "2024", "2023-05-08". */
export interface Period {
  year?: number;
  /** 1 to 12. */
  month?: number;
  day?: number;
}

/** "2023-05-08". */
const ISO_DATE = /\b((?:19|20)\d\d)-(\d\d)-(\d\d)\b/;
/** "2023". */
const YEAR = /\b((?:19|20)\d\d)\b/;
/** "5", "5th", "5." before the month, or ", 5" behind it. */
const DAY_BEFORE = /(?<!\d)(\d{1,2})(?:st|nd|rd|th|\.)?(?:\s+(?:of|de))?\s*$/i;
const DAY_BEHIND = /^\s*(?:the\s+)?(\d{1,2})(?:st|nd|rd|th)?(?!\d)/i;

/** Finds a period in a question, with the names of months in English and in the language of the chat. */
export function mentionedPeriod(question: string, language: string | null): Period | undefined {
  const iso = ISO_DATE.exec(question);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const year = YEAR.exec(question)?.[1];
  const period: Period = year ? { year: Number(year) } : {};
  const found = findMonth(question, language);
  if (found) {
    period.month = found.month;
    const before = DAY_BEFORE.exec(question.slice(0, found.index))?.[1];
    const behind = DAY_BEHIND.exec(question.slice(found.index + found.length))?.[1];
    const day = Number(before ?? behind);
    if (day >= 1 && day <= 31) period.day = day;
  }
  return period.year || period.month ? period : undefined;
}

/** Answers whether times lie in a period, on the calendar of a time zone. */
export function inPeriod(period: Period, timeZone: string): (time: Date) => boolean {
  const calendar = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    year: "numeric",
    month: "numeric",
    day: "numeric",
  });
  return (time) => {
    const parts = new Map(calendar.formatToParts(time).map(({ type, value }) => [type, Number(value)]));
    return (["year", "month", "day"] as const).every(
      (unit) => period[unit] === undefined || period[unit] === parts.get(unit),
    );
  };
}

function findMonth(question: string, language: string | null) {
  for (const locale of new Set(["en", language ?? "en"])) {
    const names = new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" });
    for (let month = 1; month <= 12; month++) {
      const name = names.format(Date.UTC(2024, month - 1, 15));
      // "May" and "March" are verbs too: an English month has its capital letter.
      const pattern = new RegExp(
        `(?<![\\p{L}\\p{N}])${name}(?![\\p{L}\\p{N}])`,
        locale === "en" ? "u" : "iu",
      );
      const match = pattern.exec(question);
      if (match && !(name === "May" && match.index === 0))
        return { month, index: match.index, length: name.length };
    }
  }
  return undefined;
}
