import { dayNumber, firstPlausibleDay } from "@/lib/formats/dates/calendar";
import type { WrittenDate, YearPlace } from "@/lib/formats/dates/written-date";
import type { DateOrder } from "@/lib/formats/message";

export interface DateOrderVerdict {
  order: DateOrder;
  /** The dates read equally well in another order. */
  isAmbiguous: boolean;
}

/** Days since 1970 of a date read in the given order, or null where there is no such day. */
export function dayIn(order: DateOrder, date: WrittenDate): number | null {
  const { first, second, third } = date;
  switch (date.yearPlace) {
    case "first":
      return dayNumber(first, second, third);
    case "second":
      return order === "mdy" ? dayNumber(second, first, third) : dayNumber(second, third, first);
    default:
      if (order === "dmy") return dayNumber(third, second, first);
      return order === "mdy" ? dayNumber(third, first, second) : dayNumber(first, second, third);
  }
}

/** Reads all dates of a style in every order that is possible, and tells which order makes most sense. */
export class DateOrderEvidence {
  private readonly readings: Reading[];
  private previous = -1;
  private isSameEitherWay = true;

  constructor(yearPlace: YearPlace) {
    this.readings = ordersFor(yearPlace).map((order) => new Reading(order));
  }

  add(date: WrittenDate): void {
    const packed = (date.first * 10_000 + date.second) * 10_000 + date.third;
    if (packed === this.previous) return;
    this.previous = packed;
    const days = this.readings.map((reading) => reading.add(date));
    if (days.some((day) => day !== days[0])) this.isSameEitherWay = false;
  }

  /** `chosen` is the order that somebody asked for: taken unless the dates cannot be read that way. */
  verdict(chosen: DateOrder | null): DateOrderVerdict {
    const possible = withFewest(this.readings, (reading) => reading.impossible);
    if (chosen && possible.some((reading) => reading.order === chosen)) {
      return { order: chosen, isAmbiguous: false };
    }
    const orderly = withFewest(possible, (reading) => reading.stepsBack);
    const choice = orderly.find(travelsFarLessThan(orderly)) ?? orderly[0];
    if (!choice) return { order: "dmy", isAmbiguous: false };
    // A short year in front is so rare that it is no reason to ask.
    const rivals = orderly.filter((reading) => reading !== choice && reading.order !== "ymd");
    return { order: choice.order, isAmbiguous: rivals.length > 0 && !this.isSameEitherWay };
  }
}

/** One way to read the dates of an export, and how plausible the course of time is that comes out. */
class Reading {
  impossible = 0;
  /** How often time jumps back by a day or more. */
  stepsBack = 0;
  daysTravelled = 0;
  changes = 0;
  private lastDay: number | null = null;

  constructor(readonly order: DateOrder) {}

  add(date: WrittenDate): number | null {
    const day = dayIn(this.order, date);
    if (day === null || day < firstPlausibleDay) {
      this.impossible++;
      return day;
    }
    if (this.lastDay !== null) {
      if (day < this.lastDay) this.stepsBack++;
      this.daysTravelled += Math.abs(day - this.lastDay);
      this.changes++;
    }
    this.lastDay = day;
    return day;
  }
}

/** A chat on twelve days of one month looks, in the wrong order, like one on the same day of twelve months. */
function travelsFarLessThan(readings: Reading[]): (reading: Reading) => boolean {
  return (reading) =>
    reading.changes >= 3 &&
    readings.every((other) => other === reading || other.daysTravelled >= reading.daysTravelled * 5);
}

/** The order that is taken where nothing speaks for another stands first. */
function ordersFor(yearPlace: YearPlace): DateOrder[] {
  if (yearPlace === "first") return ["ymd"];
  return yearPlace === "unmarked" ? ["dmy", "mdy", "ymd"] : ["dmy", "mdy"];
}

function withFewest(readings: Reading[], count: (reading: Reading) => number): Reading[] {
  const fewest = Math.min(...readings.map(count));
  return readings.filter((reading) => count(reading) === fewest);
}
