import type { MessageRun } from "@/db/queries/message-runs";

const NO_HOUR = 255;

/** Bytes that the numbers of authors take, with room for the one that stands for none. */
export function bytesOfAuthors(messages: { author: number | null }[]): number {
  const last = messages.reduce((most, { author }) => Math.max(most, author ?? 0), 0);
  if (last < 0xff) return 1;
  return last < 0xffff ? 2 : 4;
}

/** Messages by people in each hour of the day. */
export function countByHour(run: MessageRun): number[] {
  const counts = new Array<number>(24).fill(0);
  const { authors, hours } = unpackRuns([run]);
  for (const [i, hour] of hours.entries()) {
    if (hour === NO_HOUR || authors[i] === NO_AUTHOR) continue;
    counts[hour % 24] = (counts[hour % 24] ?? 0) + 1;
  }
  return counts;
}

/** The author of a notice. */
export const NO_AUTHOR = -1;

/** By the number of a message, as long as the runs follow each other from the first one on. */
export interface UnpackedMessages {
  authors: Int32Array;
  /** The hour of the week from Monday at midnight; 255 for no time. */
  hours: Uint8Array;
}

export function unpackRuns(runs: MessageRun[]): UnpackedMessages {
  const length = runs.reduce((sum, { hours }) => sum + hours.length, 0);
  const unpacked = { authors: new Int32Array(length), hours: new Uint8Array(length) };
  let at = 0;
  for (const run of runs) {
    unpacked.hours.set(run.hours, at);
    unpackAuthors(run, unpacked.authors.subarray(at, at + run.hours.length));
    at += run.hours.length;
  }
  return unpacked;
}

function unpackAuthors({ authors, hours }: MessageRun, into: Int32Array): void {
  const size = hours.length === 0 ? 1 : authors.length / hours.length;
  const none = 2 ** (8 * size) - 1;
  for (let i = 0; i < into.length; i++) {
    let author = 0;
    for (let byte = 0; byte < size; byte++) author = author * 256 + (authors[i * size + byte] ?? 0);
    into[i] = author === none ? NO_AUTHOR : author;
  }
}
