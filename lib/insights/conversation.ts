import type { DayMoment } from "@/db/schema/insights";
import { CONVERSATION_GAP_MS } from "@/lib/messages/conversation-gap";
import type { DayRecord } from "./day-record";
import { waitBucket } from "./wait-bucket";

interface Said {
  author: number;
  time: number;
  seq: number;
  record: DayRecord;
}

/** A run of messages without a long silence: who began it, joined it, answered whom, and had the last word. */
export class Conversation {
  readonly #people = new Set<number>();
  #first: Said | undefined;
  #last: Said | undefined;
  #messages = 0;

  /** Whether a message at this time comes after the silence that ends it. */
  isOverAt(time: number): boolean {
    return this.#last !== undefined && time - this.#last.time > CONVERSATION_GAP_MS;
  }

  add(said: Said): void {
    const { author, time, record } = said;
    const before = this.#last;
    if (!before) note(said, "started");
    else if (!this.#people.has(author)) note(said, "joined");
    if (before && before.author !== author) {
      record.tally("answered", before.author);
      record.tally("waits", waitBucket(time - before.time));
    }
    this.#first ??= said;
    this.#people.add(author);
    this.#last = said;
    this.#messages++;
  }

  /** Notes the last word, on the day it was said, and how long it all was on the day it began. */
  end(): void {
    const [first, last] = [this.#first, this.#last];
    if (!first || !last) return;
    note(last, "closed");
    if (this.#people.size === 1) note(first, "unanswered");
    first.record.placeConversation({
      messages: this.#messages,
      seconds: Math.round((last.time - first.time) / 1000),
      seq: first.seq,
    });
  }
}

function note({ record, seq }: Said, moment: DayMoment): void {
  record.count(moment);
  record.note(moment, seq);
}
