import type { DayCounts } from "@/db/queries/tallies";
import type { AuthorTally, Tally } from "@/db/schema/tallies";

export function emptyTally(): Tally {
  return {
    first: null,
    last: null,
    authors: {},
    days: {},
    weekdays: new Array<number>(7).fill(0),
    hours: new Array<number>(24).fill(0),
  };
}

export function emptyAuthorTally(): AuthorTally {
  return { messages: 0, words: 0, media: 0, first: null, last: null, months: {} };
}

/** Adds what was counted of further messages; `byHour` counts those by people in each hour of the day, 0 to 23. */
export function addToTally(tally: Tally, { byDay, byHour }: { byDay: DayCounts[]; byHour: number[] }): void {
  for (const [hour, messages] of byHour.entries()) grow(tally.hours, hour, messages);
  for (const { author, day, weekday, ...counts } of byDay) {
    widen(tally, counts);
    if (author === null) continue;
    const { messages } = counts;
    tally.authors[author] ??= emptyAuthorTally();
    addAuthor(tally.authors[author], {
      ...counts,
      months: day === null ? {} : { [day.slice(0, -3)]: messages },
    });
    if (day === null || weekday === null) continue;
    grow(tally.days, day, messages);
    grow(tally.weekdays, weekday - 1, messages);
  }
}

/** Adds the counts of one name to those of another. */
export function addAuthor(sum: AuthorTally, added: AuthorTally): void {
  sum.messages += added.messages;
  sum.words += added.words;
  sum.media += added.media;
  widen(sum, added);
  for (const [month, messages] of Object.entries(added.months)) grow(sum.months, month, messages);
}

interface Span {
  first: number | null;
  last: number | null;
}

/** Widens a span of time so that it takes in another. */
function widen(span: Span, { first, last }: Span): void {
  if (first !== null && (span.first === null || first < span.first)) span.first = first;
  if (last !== null && (span.last === null || last > span.last)) span.last = last;
}

function grow<Key extends PropertyKey>(counts: Record<Key, number>, key: Key, by: number): void {
  counts[key] = (counts[key] ?? 0) + by;
}
