import { createHash } from "node:crypto";
import type { PlacedMessage } from "./placed-message";

/**
 * What two exports have in common of one message: the id and time that the app gave it, or else its time, author and text.
 * Several messages may share it, so it says who is alike and not who is the same: `Occurrences` counts them.
 */
export function identityOf({ message, placedTime }: PlacedMessage, author: string | null): string {
  if (message.sourceId !== undefined) return `${placedTime} ${message.sourceId}`;
  const text = createHash("sha1").update(message.text).digest("base64");
  return `${placedTime} ${text} ${author}`;
}

/** Enough to span all messages of a moment, few enough for any chat. */
const REMEMBERED = 50_000;

/**
 * Counts how often each identity has come up. Those that came up long ago are forgotten and count from zero: alike messages
 * stand near each other, so that is never wrong in an export that runs in order of time.
 */
export class Occurrences {
  private recent = new Map<string, number>();
  private older = new Map<string, number>();

  of(identity: string): number {
    return this.recent.get(identity) ?? this.older.get(identity) ?? 0;
  }

  /** Answers how often it has come up, this time included. */
  add(identity: string): number {
    const count = this.of(identity) + 1;
    this.recent.set(identity, count);
    if (this.recent.size >= REMEMBERED) {
      this.older = this.recent;
      this.recent = new Map();
    }
    return count;
  }
}
