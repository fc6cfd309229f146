import { numberOf, type Raw } from "@/lib/formats/json/raw";

const latest = Date.UTC(2200, 0, 1);
/** As milliseconds this is 1973, as seconds the year 5138. */
const fewestMilliseconds = 100_000_000_000;

/** Null where the message has no time at all. Exports of 2018 and before give `timestamp` in seconds. */
export function messageTime(message: Raw): number | null | "unreadable" {
  const { timestamp_ms, timestamp } = message;
  if (timestamp_ms === undefined && timestamp === undefined) return null;
  const number = numberOf(timestamp_ms ?? timestamp);
  if (number === null) return "unreadable";
  const isSeconds = timestamp_ms === undefined && number < fewestMilliseconds;
  const time = Math.trunc(isSeconds ? number * 1000 : number);
  return time >= 0 && time < latest ? time : "unreadable";
}
