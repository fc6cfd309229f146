import type { DayPart } from "@/lib/language/concept";
import type { Day, DayRange } from "./calendar-day";
import type { Part } from "./part-of-stretch";

export const seasons = ["spring", "summer", "autumn", "winter"] as const;

/** What a run of days is called, without its year. */
export type StretchName =
  | { kind: "day"; month: number; dayOfMonth: number }
  | { kind: "month"; month: number }
  | { kind: "year" }
  /** With its first and its last month. */
  | { kind: "season"; season: (typeof seasons)[number]; from: number; to: number }
  | { kind: "part"; part: Part; of: StretchName };

/** What a period is called: for `periodInWords`, whatever the language. */
export type PeriodName =
  /** `together` are the years that are meant without being named. */
  | { kind: "stretch"; stretch: StretchName; year?: number; together?: number[] }
  | { kind: "pair"; first: StretchName; second: StretchName; year?: number }
  | ({ kind: "range" } & DayRange)
  | { kind: "since" | "after" | "before" | "until"; day: Day }
  | { kind: "weekends" | "workdays" }
  | { kind: "weekdays"; weekdays: number[] }
  /** Hours of the day, as "22:00". */
  | { kind: "dayPart"; part: DayPart; from: string; to: string }
  | { kind: "betweenHours"; from: string; to: string }
  | { kind: "afterHour" | "beforeHour"; hour: string };
