import { formatList } from "@/components/intl/formats";

/** The most that one title names. */
const MOST_NAMED = 3;

export interface Leaders {
  /** "Anna" or "Anna and Ben". */
  names: string;
  count: number;
}

/**
 * Who is ahead of the others, as far as the figure shows it: those that it gives the same value as the first. Undefined where
 * there are too many of them, so that nobody stands out.
 */
export function leadersOf<Row extends { name: string }>(
  ranked: Row[],
  shown: (row: Row) => string | number,
): Leaders | undefined {
  const [first] = ranked;
  if (!first) return undefined;
  const ahead = ranked.filter((row) => shown(row) === shown(first));
  const isEverybody = ahead.length > 1 && ahead.length === ranked.length;
  if (isEverybody || ahead.length > MOST_NAMED) return undefined;
  return { names: formatList(ahead.map(({ name }) => name)), count: ahead.length };
}
