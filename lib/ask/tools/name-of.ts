import type { Person } from "@/lib/people/person";

/** Somebody by name in the facts of a tool; system lines and formats without authors have nobody. */
export function nameOf(people: Person[], person: number | null): string {
  return people.find(({ idx }) => idx === person)?.name ?? "Somebody";
}
