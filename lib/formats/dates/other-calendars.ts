type OtherCalendar = "persian" | "islamic-umalqura";

const dayMs = 86_400_000;
const maxKnownDays = 5000;

/** Of the first day of the year 1400, and the length of a year on average. */
const epochs: Record<OtherCalendar, { firstDay: number; yearDays: number }> = {
  persian: { firstDay: Date.UTC(2021, 2, 21) / dayMs, yearDays: 365.2424 },
  "islamic-umalqura": { firstDay: Date.UTC(1979, 10, 20) / dayMs, yearDays: 354.367 },
};
/** The estimate is never further off than this. */
const searchedDays = 4;

const knownDays = new Map<string, number | null>();
const formats = new Map<OtherCalendar, Intl.DateTimeFormat>();

/** Days since 1970 of a day in the calendar of a phone in Iran or Saudi Arabia, or null where there is no such day. */
export function dayInCalendar(
  calendar: OtherCalendar,
  year: number,
  month: number,
  day: number,
): number | null {
  const written = `${month}/${day}/${year}`;
  const key = `${calendar} ${written}`;
  const known = knownDays.get(key);
  if (known !== undefined) return known;
  if (knownDays.size >= maxKnownDays) knownDays.clear();
  const found = findDay(calendar, year, month, day, written);
  knownDays.set(key, found);
  return found;
}

function findDay(
  calendar: OtherCalendar,
  year: number,
  month: number,
  day: number,
  written: string,
): number | null {
  const { firstDay, yearDays } = epochs[calendar];
  const estimate = Math.round(firstDay + (year - 1400) * yearDays + ((month - 1) * yearDays) / 12 + day - 1);
  for (let candidate = estimate - searchedDays; candidate <= estimate + searchedDays; candidate++) {
    // 12/30/1400 AP
    const inCalendar = formatOf(calendar)
      .format(candidate * dayMs)
      .split(" ")[0];
    if (inCalendar === written) return candidate;
  }
  return null;
}

function formatOf(calendar: OtherCalendar): Intl.DateTimeFormat {
  let format = formats.get(calendar);
  if (!format) {
    format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
      timeZone: "UTC",
      year: "numeric",
      month: "numeric",
      day: "numeric",
    });
    formats.set(calendar, format);
  }
  return format;
}
