import { detached } from "@/lib/formats/text/detached";

const maxMarkerLength = 60;
const maxEntries = 5_000;
const timesToBeMarker = 3;

// "Ana: <Media omitted>" · "Ana: ‎image omitted": only what WhatsApp puts in place of media is marked or bracketed
const marked = /: (\u200e[^:\n]{3,60}|<[^<>/=\n]{3,60}>)$/;

/** Finds placeholders of media in any language: short generated bodies that come again and again. */
export class RepeatedMarkers {
  private readonly counts = new Map<string, number>();

  /** `colon` is where the first ": " of the line stands, or -1. */
  add(line: string, colon: number): void {
    const first = line.charCodeAt(colon + 2);
    if (colon === -1 || (first !== 0x200e && first !== 0x3c) || line.length - colon > maxMarkerLength + 2)
      return;
    const marker = marked.exec(line)?.[1];
    if (marker === undefined) return;
    const count = this.counts.get(marker);
    if (count !== undefined) this.counts.set(marker, count + 1);
    else if (this.counts.size < maxEntries) this.counts.set(detached(marker), 1);
  }

  found(): Set<string> {
    const repeated = [...this.counts].filter(([, count]) => count >= timesToBeMarker);
    return new Set(repeated.map(([marker]) => marker));
  }
}
