import type { DateOrder } from "@/lib/formats/message";
import { decodeText } from "@/lib/formats/text/text-decoding";
import { headerAt } from "@/lib/formats/whatsapp/header";
import { type AcceptedStyles, HeaderStyles } from "@/lib/formats/whatsapp/header-styles";
import { LineFeed, type LineVisitor } from "@/lib/formats/whatsapp/line-feed";
import { isEncryptionNotice } from "@/lib/formats/whatsapp/notices";
import { RepeatedMarkers } from "@/lib/formats/whatsapp/repeated-markers";
import { maxNameLength, SenderCounts } from "@/lib/formats/whatsapp/sender-counts";
import { Senders } from "@/lib/formats/whatsapp/senders";

/** What has to be known of a whole export before its first message can be read. */
export interface TranscriptProfile {
  styles: AcceptedStyles;
  senders: Senders;
  /** Short bodies that recur like placeholders of media, in languages that are not in the tables. */
  placeholders: ReadonlySet<string>;
}

const enoughOfLine = maxNameLength * 3;

/** Reads an export once for its profile; null where no line has a header. */
export async function profileTranscript(
  bytes: AsyncIterable<Uint8Array>,
  dateOrder: DateOrder | null,
): Promise<TranscriptProfile | null> {
  const profiler = new Profiler();
  const feed = new LineFeed(profiler);
  for await (const text of decodeText(bytes)) feed.write(text);
  feed.end();
  return profiler.profile(dateOrder);
}

class Profiler implements LineVisitor {
  private readonly styles = new HeaderStyles();
  private readonly senders = new Map<number, SenderCounts>();
  private readonly markers = new RepeatedMarkers();
  private first: string | null = null;

  line(text: string, start: number, end: number): void {
    const header = headerAt(text, start);
    if (header === null) return;
    const hasCarriageReturn = end > header.end && text.charCodeAt(end - 1) === 0x0d;
    const lineEnd = hasCarriageReturn ? end - 1 : end;
    const line = text.slice(header.end, Math.min(lineEnd, header.end + enoughOfLine));
    const colon = line.indexOf(": ");
    this.styles.add(header, line, colon);
    this.markers.add(line, colon);
    this.sendersIn(header.style).add(line, colon);
    this.first ??= line;
  }

  drop(): void {}

  profile(dateOrder: DateOrder | null): TranscriptProfile | null {
    const isNameIn = (style: number, name: string) => this.sendersIn(style).of(name) > 0;
    const styles = this.styles.accepted(dateOrder, isNameIn);
    if (styles === null) return null;
    const counts = new SenderCounts();
    for (const style of styles.orders.keys()) counts.merge(this.sendersIn(style));
    return {
      styles,
      senders: new Senders(counts, groupNameIn(this.first)),
      placeholders: this.markers.found(),
    };
  }

  private sendersIn(style: number): SenderCounts {
    let senders = this.senders.get(style);
    if (!senders) {
      senders = new SenderCounts();
      this.senders.set(style, senders);
    }
    return senders;
  }
}

/** Of a group whose name has a colon, under which iOS writes its first notice: "Trip: plans: ‎Messages and calls are end-to-end encrypted. …" */
function groupNameIn(line: string | null): string | null {
  const mark = line?.indexOf(": \u200e") ?? -1;
  if (line === null || mark <= 0 || !isEncryptionNotice(line.slice(mark + 2))) return null;
  const name = line.slice(0, mark);
  return name.includes(": ") ? name : null;
}
