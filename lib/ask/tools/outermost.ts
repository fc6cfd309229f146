import type { AuthorCount } from "@/db/queries/message-counts";

/** The counts that hold the first message of all and the last. There has to be one at least. */
export function outermost(counted: AuthorCount[]): { first: AuthorCount; last: AuthorCount } {
  const [any] = counted;
  if (!any) throw new Error("Nothing was counted.");
  const isBefore = (a: [at: number, seq: number], b: [at: number, seq: number]) =>
    a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);
  let [first, last] = [any, any];
  for (const row of counted) {
    if (isBefore([row.firstAt, row.first], [first.firstAt, first.first])) first = row;
    if (isBefore([last.lastAt, last.last], [row.lastAt, row.last])) last = row;
  }
  return { first, last };
}
