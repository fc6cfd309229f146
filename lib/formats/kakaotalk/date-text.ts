import { monthNumber, wallTime } from "@/lib/formats/text/wall-time";

/** A date as any version writes it, for use in an expression: it takes the groups that `dayOf` expects. */
export const dateSource =
  // 2021년 12월 29일 · 2021. 12. 29. · 2021-12-29
  "(?:(\\d{4})(?:년|[.-]) ?(\\d{1,2})(?:월|[.-]) ?(\\d{1,2})(?:일|\\.)?" +
  // Dec 29, 2021 · December 29, 2021
  "|([A-Z][a-z]{2,8})\\.? (\\d{1,2}), (\\d{4})" +
  // 29 Dec 2021 · 29 December, 2021
  "|(\\d{1,2}) ([A-Z][a-z]{2,8})\\.?,? (\\d{4}))";

/** Milliseconds at the day's beginning; null where there is no such day. `groups`: the nine of `dateSource`. */
export function dayOf(groups: readonly (string | undefined)[]): number | null {
  const [year, month, day, name, nameDay, nameYear, dayFirst, dayName, dayYear] = groups;
  if (year !== undefined) return wallTime(Number(year), Number(month), Number(day));
  const written = monthNumber(name ?? dayName ?? "");
  if (written === null) return null;
  return wallTime(Number(nameYear ?? dayYear), written, Number(nameDay ?? dayFirst));
}

// Wednesday, December 31, 2014 · 2021년 12월 29일 수요일 · 2021년 12월 29일 오후 8:36 · Dec 29, 2021, 8:36 PM
const daySource = `(?:[A-Z][a-z]{2,8}, )?${dateSource}`;
const dayTail =
  "(?: ?\\(?[월화수목금토일](?:요일)?\\)?)?(?:(?:,| at)? (?:(?:오전|오후|[AaPp]\\.?[Mm]\\.?) )?\\d{1,2}:\\d{2}(?:[ \\u202f][AaPp]\\.?[Mm]\\.?)?)?";
const dayLine = new RegExp(`^(-{3,40} )?${daySource}${dayTail}( -{3,40})?\\s*$`);

/** The day of a line that holds nothing else; undefined for other lines, null where there is no such day. */
export function dayOnLine(line: string): number | null | undefined {
  const found = dayLine.exec(line);
  if (!found || (found[1] === undefined) !== (found[11] === undefined)) return undefined;
  return dayOf(found.slice(2, 11));
}
