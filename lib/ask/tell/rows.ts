import { bold, cited, type Wording } from "./wording";

/** Of people, emoji or words in order. */
const MOST_LISTED = 10;

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

export const namesOf = (rows: { name: string }[], wording: Wording) =>
  wording.listed(rows.map(({ name }) => bold(name)));

export const listOf = <R extends Row>(rows: R[], told: (row: R) => string) =>
  rows
    .slice(0, MOST_LISTED)
    .map((row) => `- ${row.name}: ${told(row)}${cited(row.example)}`)
    .join("\n");

export const shownOf = (rows: Row[]) => rows.slice(0, MOST_LISTED).flatMap(({ example }) => example ?? []);
