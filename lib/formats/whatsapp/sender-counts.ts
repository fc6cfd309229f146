import { detached } from "@/lib/formats/text/detached";

/** Names are shorter than this; WhatsApp's own limit is 25, address books allow more. */
export const maxNameLength = 120;

const maxEntries = 50_000;
const maxColons = 3;

interface SenderCount {
  times: number;
  /** Of those: followed by text that WhatsApp marks as its own. */
  generated: number;
}

/** How often each beginning of a message that may be a name occurs, with the beginnings that have a colon inside. */
export class SenderCounts {
  private readonly counts = new Map<string, SenderCount>();
  private isFull = false;

  /** `line` is the first line of a message, without its date; `colon` is where its first ": " stands, or -1. */
  add(line: string, colon: number): void {
    if (colon <= 0) {
      if (line.endsWith(":")) this.count(line.slice(0, -1), 0);
      return;
    }
    this.count(line.slice(0, colon), line.charCodeAt(colon + 2) === 0x200e ? 1 : 0);
    let next = colon;
    for (let colons = 1; colons < maxColons; colons++) {
      next = line.indexOf(": ", next + 2);
      if (next === -1) return;
      this.count(line.slice(0, next), 0);
    }
  }

  of(name: string): number {
    return this.counts.get(name)?.times ?? 0;
  }

  names(): IterableIterator<string> {
    return this.counts.keys();
  }

  /** True for the name of a group: iOS writes notices as if the group had said them. */
  hasOnlyGeneratedText(name: string): boolean {
    const count = this.counts.get(name);
    return count !== undefined && count.generated === count.times;
  }

  merge(other: SenderCounts): void {
    for (const [name, { times, generated }] of other.counts) {
      const count = this.counts.get(name);
      this.counts.set(name, {
        times: times + (count?.times ?? 0),
        generated: generated + (count?.generated ?? 0),
      });
    }
  }

  private count(name: string, generated: 0 | 1): void {
    if (name.length > maxNameLength) return;
    const count = this.counts.get(name);
    if (count !== undefined) {
      count.times++;
      count.generated += generated;
      return;
    }
    if (this.isFull) return;
    if (this.counts.size >= maxEntries) this.forgetSingles();
    this.counts.set(detached(name), { times: 1, generated });
  }

  /** Once most of what is kept recurs, nothing new is taken up: no chat has so many people. */
  private forgetSingles(): void {
    for (const [name, { times }] of this.counts) {
      if (times === 1) this.counts.delete(name);
    }
    this.isFull = this.counts.size * 2 > maxEntries;
  }
}
