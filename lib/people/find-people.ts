import { namesOf, type Person } from "./person";

const COMBINING_MARKS = /[\u0300-\u036f]/g;

/** The people a name may mean: those who are called just so, else those with all its words in one of their names. */
export function findPeople(name: string, people: Person[]): Person[] {
  const asked = wordsOf(name);
  if (asked.length === 0) return people.filter((person) => namesOf(person).includes(name.trim()));
  const whole = asked.join(" ");
  const exact = people.filter((person) =>
    namesOf(person).some((known) => wordsOf(known).join(" ") === whole),
  );
  if (exact.length > 0) return exact;
  return people.filter((person) =>
    namesOf(person).some((known) => {
      const words = new Set(wordsOf(known));
      return asked.every((word) => words.has(word));
    }),
  );
}

const wordsOf = (name: string): string[] =>
  name
    .normalize("NFD")
    .replace(COMBINING_MARKS, "")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];
