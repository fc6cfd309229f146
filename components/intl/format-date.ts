import { dateFormat, numberFormat } from "./formats";

type Style = "day" | "short-day" | "full-day" | "day-and-time" | "moment" | "time" | "month" | "short-month";

const styles: Record<Style, Intl.DateTimeFormatOptions> = {
  day: { day: "numeric", month: "long", year: "numeric" },
  "short-day": { day: "numeric", month: "short", year: "numeric" },
  "full-day": { weekday: "long", day: "numeric", month: "long", year: "numeric" },
  "day-and-time": { day: "numeric", month: "short", year: "numeric", hour: "numeric", minute: "2-digit" },
  moment: {
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "numeric",
    minute: "2-digit",
    second: "2-digit",
  },
  time: { hour: "numeric", minute: "2-digit" },
  month: { month: "long", year: "numeric" },
  "short-month": { month: "short", year: "numeric" },
};

function formatFor(style: Style, timeZone: string): Intl.DateTimeFormat {
  return dateFormat({ ...styles[style], timeZone });
}

/** An instant as the reader's locale writes it, in the chat's time zone. */
export function formatInstant(iso: string, style: Style, timeZone: string): string {
  const instant = new Date(iso);
  return Number.isNaN(instant.getTime()) ? "" : formatFor(style, timeZone).format(instant);
}

/** "3 Jan 2023 – 14 Nov 2024", shortened where both ends share a part. */
export function formatSpan(first: string, last: string, timeZone: string): string {
  return formatFor("short-day", timeZone).formatRange(new Date(first), new Date(last));
}

/** A day (`2024-03-05`) or month (`2024-03`) of the calendar, which has no time zone. */
export function formatCalendar(day: string, style: Style): string {
  return formatInstant(`${day.length === 7 ? `${day}-01` : day}T00:00:00Z`, style, "UTC");
}

const calendars = new Map<string, Intl.DateTimeFormat>();

/** The calendar day of an instant, as `2024-03-05`. */
export function calendarDay(iso: string, timeZone: string): string {
  let format = calendars.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat("en-CA", {
      timeZone,
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
    });
    calendars.set(timeZone, format);
  }
  return format.format(new Date(iso));
}

/** The hour as clocks of the reader's locale show it: "20:00" or "8 PM". */
export function formatHour(hour: number): string {
  const { hourCycle } = dateFormat({ hour: "numeric" }).resolvedOptions();
  const minute = hourCycle === "h11" || hourCycle === "h12" ? undefined : "2-digit";
  return dateFormat({ hour: "numeric", minute, timeZone: "UTC" }).format(Date.UTC(2024, 0, 1, hour));
}

/** Monday is 0. */
export function formatWeekday(weekday: number, length: "long" | "short"): string {
  return dateFormat({ weekday: length, timeZone: "UTC" }).format(Date.UTC(2024, 0, 1 + weekday));
}

/** "about 40 seconds", "about 3 minutes". */
export function formatTimeLeft(seconds: number): string {
  const inUnit = (value: number, unit: "second" | "minute" | "hour") =>
    numberFormat({ style: "unit", unit, unitDisplay: "long" }).format(value);
  if (seconds < 50) return inUnit(Math.max(5, Math.ceil(seconds / 5) * 5), "second");
  if (seconds < 3000) return inUnit(Math.max(1, Math.round(seconds / 60)), "minute");
  return inUnit(Math.max(1, Math.round(seconds / 3600)), "hour");
}
