export interface LocalTime {
  day: string;
  year: number;
  month: number;
  dayOfMonth: number;
  hour: number;
  minute: number;
  second: number;
  /** 1 is Monday. */
  weekday: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** What clock and calendar of a time zone show at an instant, in seconds since 1970. */
export function localTime(time: number, timeZone: string): LocalTime {
  let format = formats.get(timeZone);
  if (!format) {
    const numeric = { year: "numeric", month: "numeric", day: "numeric", hour: "numeric" } as const;
    format = new Intl.DateTimeFormat("en-US", {
      ...numeric,
      minute: "numeric",
      second: "numeric",
      hourCycle: "h23",
      timeZone,
    });
    formats.set(timeZone, format);
  }
  const parts = new Map(format.formatToParts(time * 1000).map(({ type, value }) => [type, Number(value)]));
  const [year, month, dayOfMonth] = [parts.get("year"), parts.get("month"), parts.get("day")].map(Number);
  const weekday = new Date(Date.UTC(Number(year), Number(month) - 1, Number(dayOfMonth))).getUTCDay() || 7;
  return {
    day: [String(year), pad(month), pad(dayOfMonth)].join("-"),
    year: Number(year),
    month: Number(month),
    dayOfMonth: Number(dayOfMonth),
    hour: Number(parts.get("hour")),
    minute: Number(parts.get("minute")),
    second: Number(parts.get("second")),
    weekday,
  };
}

export const pad = (number: number | undefined): string => String(number ?? 0).padStart(2, "0");

/** Whether the clock shows the same hour once more: a wall-clock time there is two instants. */
export function isRepeatedHour(time: number, timeZone: string): boolean {
  const { day, hour } = localTime(time, timeZone);
  return [time - 3600, time + 3600].some((other) => {
    const there = localTime(other, timeZone);
    return there.day === day && there.hour === hour;
  });
}

const DAY_S = 24 * 60 * 60;

/** The day so many days later, as `YYYY-MM-DD`. */
export function dayAfter(day: string, days: number): string {
  return new Date((Date.parse(`${day}T00:00:00Z`) / 1000 + days * DAY_S) * 1000).toISOString().slice(0, 10);
}

/** Days from one to the other; 1 for neighbours. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / (DAY_S * 1000));
}
