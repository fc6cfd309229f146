import { detached } from "@/lib/formats/text/detached";

/** Names are shorter than this; WhatsApp's own limit is 25, address books allow more. */
export const maxNameLength = 120;

const maxEntries = 50_000;
const maxColons = 3;

/** How often each beginning of a message that may be a name occurs, with the beginnings that have a colon inside. */
export class SenderCounts {
  private readonly counts = new Map<string, number>();
  /** Of those: followed by text that WhatsApp marks as its own. */
  private readonly generated = new Map<string, number>();

  /** `line` is the first line of a message, without its date. */
  add(line: string): void {
    let colon = line.indexOf(": ");
    if (colon <= 0) {
      if (line.endsWith(":")) this.count(line.slice(0, -1));
      return;
    }
    const name = this.count(line.slice(0, colon));
    if (line.charCodeAt(colon + 2) === 0x200e) this.generated.set(name, (this.generated.get(name) ?? 0) + 1);
    for (let colons = 1; colons < maxColons; colons++) {
      colon = line.indexOf(": ", colon + 2);
      if (colon === -1) return;
      this.count(line.slice(0, colon));
    }
  }

  of(name: string): number {
    return this.counts.get(name) ?? 0;
  }

  names(): IterableIterator<string> {
    return this.counts.keys();
  }

  /** True for the name of a group: iOS writes notices as if the group had said them. */
  hasOnlyGeneratedText(name: string): boolean {
    const generated = this.generated.get(name);
    return generated !== undefined && generated === this.counts.get(name);
  }

  merge(other: SenderCounts): void {
    for (const [name, count] of other.counts) this.counts.set(name, this.of(name) + count);
    for (const [name, count] of other.generated) {
      this.generated.set(name, (this.generated.get(name) ?? 0) + count);
    }
  }

  private count(name: string): string {
    if (name.length > maxNameLength) return name;
    const count = this.counts.get(name);
    if (count !== undefined) {
      this.counts.set(name, count + 1);
      return name;
    }
    if (this.counts.size >= maxEntries) this.forgetSingles();
    const kept = detached(name);
    this.counts.set(kept, 1);
    return kept;
  }

  private forgetSingles(): void {
    for (const [name, count] of this.counts) {
      if (count === 1) this.counts.delete(name);
    }
  }
}
