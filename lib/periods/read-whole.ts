import { type Read, read, readYear, readYearBehind, type Scan } from "./period-scan";
import { readDate } from "./read-date";
import { type Stretch, stretchOfDate, stretchOfHoliday, stretchOfSeason, stretchOfYear } from "./stretch";

/** A day, month, year or season: "5 May", "May 2023", "summer". */
export function readWhole(scan: Scan, at: number): Read<Stretch> | undefined {
  const date = readDate(scan, at);
  if (date) return { value: stretchOfDate(date.value), next: date.next };
  const year = readYear(scan, at);
  if (year) return { value: stretchOfYear(year.value), next: year.next };
  const season = read(scan, at, "season");
  if (!season) return undefined;
  const ofYear = readYearBehind(scan, season.next);
  const value = stretchOfSeason(Number(season.value.value), ofYear?.value);
  return { value, next: ofYear?.next ?? season.next };
}

/** "Christmas", "Easter 2023", "the holidays". */
export function readHoliday(scan: Scan, at: number): Read<Stretch> | undefined {
  const holiday = read(scan, at, "holiday");
  if (!holiday) return undefined;
  const year = readYearBehind(scan, holiday.next);
  const value = stretchOfHoliday(String(holiday.value.value), year?.value);
  return { value, next: year?.next ?? holiday.next };
}
