import type { Person } from "@/lib/people/person";
import type { Period } from "@/lib/search/mentioned-period";

const MONTHS = new Intl.DateTimeFormat("en-GB", { month: "long", timeZone: "UTC" });

export function amount(number: number, one: string, many: string): string {
  return `${new Intl.NumberFormat("en").format(number)} ${number === 1 ? one : many}`;
}

/** " in May 2023", or nothing. */
export function inWords(period: Period | undefined): string {
  if (!period) return "";
  const { year, month, day } = period;
  const name = month ? MONTHS.format(Date.UTC(2024, month - 1, 15)) : undefined;
  return ` ${day ? "on" : "in"} ${[day, name, year].filter(Boolean).join(" ")}`;
}

export function nameOf(people: Person[], author: number | null): string {
  return people.find(({ idx }) => idx === author)?.name ?? "Somebody";
}
