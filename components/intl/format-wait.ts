import { numberFormat } from "./formats";

const MINUTE = 60;
const HOUR = 3_600;
const DAY = 86_400;

/** A stretch of time in its largest unit: "40 seconds", "5 minutes", "3 days". */
export function formatWait(seconds: number): string {
  const inUnit = (value: number, unit: "second" | "minute" | "hour" | "day") =>
    numberFormat({ style: "unit", unit, unitDisplay: "long" }).format(Math.max(1, Math.round(value)));
  if (seconds < 1.5 * MINUTE) return inUnit(seconds, "second");
  if (seconds < 1.5 * HOUR) return inUnit(seconds / MINUTE, "minute");
  if (seconds < 2 * DAY) return inUnit(seconds / HOUR, "hour");
  return inUnit(seconds / DAY, "day");
}
