import { numberOf, type Raw } from "@/lib/formats/json/raw";
import type { Clock } from "@/lib/formats/message";

type TelegramTime = number | null | "unreadable";

// 2024-01-15T10:30:00
const localDate = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}/;
const latest = Date.UTC(2200, 0, 1);

/** Newer exports give instants beside the local time; older ones only what the clock on the wall said. */
export class TelegramClock {
  /** Of the whole chat, decided by its first message with a time. */
  clock: Clock | null = null;
  /** Between the wall and UTC, where the last message with both stood. */
  private offsetMs = 0;

  /** Null where the message has no time at all. */
  read(message: Raw): TelegramTime {
    const seconds = numberOf(message.date_unixtime);
    const instant = seconds === null ? null : Math.floor(seconds * 1000);
    const wall = wallTime(message.date);
    if (instant !== null && wall !== null) this.offsetMs = wall - instant;
    this.clock ??= instant !== null ? "utc" : wall !== null ? "wall" : null;
    const time =
      this.clock === "utc"
        ? (instant ?? shifted(wall, -this.offsetMs))
        : (wall ?? shifted(instant, this.offsetMs));
    if (time !== null) return time >= 0 && time < latest ? time : "unreadable";
    return message.date === undefined && message.date_unixtime === undefined ? null : "unreadable";
  }
}

function wallTime(date: unknown): number | null {
  if (typeof date !== "string" || !localDate.test(date)) return null;
  const time = Date.parse(`${date.slice(0, 19)}Z`);
  return Number.isNaN(time) ? null : time;
}

function shifted(time: number | null, byMs: number): number | null {
  return time === null ? null : time + byMs;
}
