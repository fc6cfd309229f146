import { bold, cited, type Wording } from "./wording";

/** Of people, emoji or words in order. */
const MOST_LISTED = 10;
/** In a sentence. */
const MOST_NAMED = 20;

/** Somebody or something that is counted, with a message that shows it, where there is any. */
export interface Row {
  name: string;
  example: number | null;
}

/** All that are equal to the first of rows in order. */
export function winnersOf<R>(rows: R[], value: (row: R) => number | string): R[] {
  const [top] = rows;
  return top === undefined ? [] : rows.filter((row) => value(row) === value(top));
}

/** "**Ana**, **Ben**, and **Cleo**", or the first of very many and how many more there are. */
export function namesOf(rows: { name: string }[], wording: Wording): string {
  const names = rows.slice(0, MOST_NAMED).map(({ name }) => bold(name));
  const more = rows.length - names.length;
  return wording.listed(
    more > 0 ? [...names, wording.say("more", { number: wording.numeral(more) })] : names,
  );
}

export const listOf = <R extends Row>(rows: R[], told: (row: R) => string) =>
  rows
    .slice(0, MOST_LISTED)
    .map((row) => `- ${row.name}: ${told(row)}${cited(row.example)}`)
    .join("\n");

export const shownOf = (rows: Row[]) => rows.slice(0, MOST_LISTED).flatMap(({ example }) => example ?? []);
