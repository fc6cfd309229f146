import { newChatHead } from "@/lib/formats/chat-head";
import type { ChatBatch, ChatHead, ChatRecord, FileSet, ReadOptions } from "@/lib/formats/export-format";
import { dayIn, lineDate } from "@/lib/formats/line/date-line";
import { exportTitle, isSavedLine } from "@/lib/formats/line/export-header";
import { attachmentIn } from "@/lib/formats/line/placeholders";
import { type LineProfile, profileLine } from "@/lib/formats/line/profile";
import { timeLine } from "@/lib/formats/line/time-line";
import { placeOf, skipped } from "@/lib/formats/skipped";
import { cleanText } from "@/lib/formats/text/clean-text";
import { readTranscript, type TranscriptReader } from "@/lib/formats/text/read-transcript";
import { RecordGatherer } from "@/lib/formats/text/record-gatherer";
import type { TextLine } from "@/lib/formats/text/text-lines";

/** Reads what LINE saves of a chat. It is gone through twice: the order of dates and names with spaces need all of it. */
export async function* readLine(set: FileSet, options: ReadOptions): AsyncGenerator<ChatBatch> {
  const [file] = set.files;
  if (!file) return;
  const profile = await profileLine(file, set.titleHint ?? null, options.dateOrder ?? null);
  const chat = newChatHead(set.key, set.titleHint ?? null, "wall");
  chat.dateOrder = profile.order;
  chat.isDateOrderAmbiguous = profile.isOrderAmbiguous;
  yield* readTranscript(file, new LineTranscript(chat, profile));
}

interface Head {
  time: number | null;
  /** Null for a notice. */
  author: string | null;
}

const linesOfHeader = 6;
const dayMs = 86_400_000;

class LineTranscript implements TranscriptReader {
  private readonly records = new RecordGatherer<Head>((head, text, line) => this.record(head, text, line));
  private day: number | null = null;
  /** Exports from computers write dates with dots, and placeholders without brackets. */
  private isFromComputer = false;

  constructor(
    readonly chat: ChatHead,
    private readonly profile: LineProfile,
  ) {}

  line(line: TextLine): void {
    if (line.number <= linesOfHeader && this.isHeader(line.text)) return;
    const time = timeLine(line.text);
    if (time && time.separator === this.profile.separator) {
      const { author, text } = this.split(time.rest);
      const hasTime = this.day !== null && time.minutes !== null;
      const at = hasTime ? (this.day ?? 0) + (time.minutes ?? 0) * 60_000 : null;
      this.records.begin({ time: at, author }, text, line);
      return;
    }
    const date = lineDate(line.text);
    if (!date) {
      this.records.add(line);
      return;
    }
    this.records.close();
    this.isFromComputer = line.text.charAt(4) === ".";
    const day = dayIn(this.profile.order ?? "ymd", date);
    this.day = day !== null && day % dayMs === 0 ? day : null;
  }

  end(): void {
    this.records.close();
  }

  take(): ChatRecord[] {
    return this.records.take();
  }

  private isHeader(text: string): boolean {
    const title = exportTitle(text);
    if (title === undefined) return isSavedLine(text);
    this.chat.title = cleanText(title);
    return true;
  }

  /** `name⇥text`; a notice has an empty name, or none. */
  private split(rest: string): { author: string | null; text: string } {
    if (this.profile.separator === "space") return this.profile.names.split(rest);
    const tab = rest.indexOf("\t");
    if (tab <= 0) return { author: null, text: rest.slice(tab + 1) };
    return { author: rest.slice(0, tab), text: rest.slice(tab + 1) };
  }

  private record({ time, author }: Head, source: string, line: number): ChatRecord {
    if (time === null) {
      return skipped(placeOf("line", line), "no-time");
    }
    const text = cleanText(unquoted(source));
    if (author === null) return { type: "message", time, author: null, kind: "system", text };
    const isBare = this.isFromComputer || this.profile.separator === "space";
    const attachment = attachmentIn(text, isBare);
    if (attachment) {
      const message = { type: "message", time, author: cleanText(author), kind: "media", text: "" } as const;
      return { ...message, attachments: [attachment] };
    }
    // ☎ Call time 5:10 · ☎ 未接來電
    const kind = text.startsWith("☎") ? "call" : "text";
    return { type: "message", time, author: cleanText(author), kind, text };
  }
}

/** Phones put a text of several lines into quotation marks, and double those inside of it. */
function unquoted(text: string): string {
  const isQuoted = text.length > 2 && text.startsWith('"') && text.endsWith('"') && text.includes("\n");
  return isQuoted ? text.slice(1, -1).replaceAll('""', '"') : text;
}
