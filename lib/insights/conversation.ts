import type { DayRecord } from "./day-record";

/** A silence this long ends a conversation. */
export const CONVERSATION_GAP_MS = 6 * 3_600_000;

/** A run of messages without a long silence: who began it, joined it, answered whom, and had the last word. */
export class Conversation {
  readonly #people = new Set<number>();
  #last: { author: number; time: number; record: DayRecord } | undefined;

  /** Whether a message at this time comes after the silence that ends it. */
  isOverAt(time: number): boolean {
    return this.#last !== undefined && time - this.#last.time > CONVERSATION_GAP_MS;
  }

  add(author: number, time: number, record: DayRecord): void {
    const before = this.#last;
    if (!before) record.count("started");
    else if (!this.#people.has(author)) record.count("joined");
    if (before && before.author !== author) {
      record.tally("answered", before.author);
      record.tally("waits", waitBucket(time - before.time));
    }
    this.#people.add(author);
    this.#last = { author, time, record };
  }

  /** Notes the last word, on the day it was said. */
  end(): void {
    if (!this.#last) return;
    this.#last.record.count("closed");
    if (this.#people.size === 1) this.#last.record.count("unanswered");
  }
}

/** The power of two that the seconds of a wait reach. */
const waitBucket = (ms: number) => Math.floor(Math.log2(Math.max(1, ms / 1000)));
