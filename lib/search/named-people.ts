import { namesOf, type Person } from "@/lib/people/person";
import { tokenize } from "./tokenize";

const LETTERS = /^\p{L}{2,}$/u;

/**
 * The people that a question names, by any part of their name. A part that is an everyday word as well ("Will", "May") has to
 * be written with a capital letter within the sentence.
 */
export function namedPeople(
  question: string,
  people: Person[],
  isEveryday: (word: string) => boolean,
): Person[] {
  const asked = new Set(tokenize(question).flatMap((token) => [token, ...token.split("'")]));
  const lower = question.toLowerCase();
  const isNamed = (part: string) =>
    asked.has(part) && LETTERS.test(part) && (!isEveryday(part) || isCapitalizedWithin(question, part));
  return people.filter((person) =>
    namesOf(person).some(
      (name) =>
        tokenize(name).some(isNamed) || (/\P{ASCII}/u.test(name) && lower.includes(name.toLowerCase())),
    ),
  );
}

function isCapitalizedWithin(question: string, word: string): boolean {
  const [first = "", ...rest] = word;
  return question.includes(` ${first.toUpperCase()}${rest.join("")}`);
}
