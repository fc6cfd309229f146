import { newChatHead } from "@/lib/formats/chat-head";
import type { ChatBatch, ChatHead, ChatRecord, FileSet } from "@/lib/formats/export-format";
import { buildMessage } from "@/lib/formats/kakaotalk/build-message";
import { dayOnLine } from "@/lib/formats/kakaotalk/date-text";
import {
  exportTitle,
  isOwnFileName,
  isSavedLine,
  isUntitledHeader,
} from "@/lib/formats/kakaotalk/export-header";
import { type MessageLine, messageLine } from "@/lib/formats/kakaotalk/message-line";
import { isNotice } from "@/lib/formats/kakaotalk/notice";
import { placeOf, skipped } from "@/lib/formats/skipped";
import { cleanText } from "@/lib/formats/text/clean-text";
import { readTranscript, type TranscriptReader } from "@/lib/formats/text/read-transcript";
import { RecordGatherer } from "@/lib/formats/text/record-gatherer";
import type { TextLine } from "@/lib/formats/text/text-lines";

/** Reads the text that KakaoTalk saves on Android, iOS and Windows, in Korean or English. */
export async function* readKakaoText(set: FileSet): AsyncGenerator<ChatBatch> {
  const [file] = set.files;
  if (file)
    yield* readTranscript(file, new KakaoTranscript(newChatHead(set.key, set.titleHint ?? null, "wall")));
}

interface Head {
  time: number | null;
  author: string | null;
}

const linesOfHeader = 4;

class KakaoTranscript implements TranscriptReader {
  private readonly records = new RecordGatherer<Head>(buildRecord);
  private day: number | null = null;
  private time: number | null = null;
  /** Of the first message; a body may quote another. */
  private style: MessageLine["style"] | null = null;

  constructor(readonly chat: ChatHead) {}

  line(line: TextLine): void {
    const { text } = line;
    if (line.number <= linesOfHeader && this.style === null && this.isHeader(text, line.number)) return;
    const message = messageLine(text);
    if (message && (this.style === null || message.style === this.style)) {
      this.begin(message, line);
      return;
    }
    const day = this.isDayLine(text) ? dayOnLine(text) : undefined;
    if (day !== undefined) {
      this.records.close();
      this.day = day;
      this.time = day;
    } else if (this.style !== "phone" && this.time !== null && isNotice(text)) {
      this.records.push(buildMessage(this.time, null, text));
    } else this.records.add(line);
  }

  end(): void {
    this.records.close();
  }

  take(): ChatRecord[] {
    return this.records.take();
  }

  private begin(message: MessageLine, line: TextLine): void {
    this.style = message.style;
    const day = message.day === undefined ? this.day : message.day;
    if (message.day !== undefined) this.day = message.day;
    this.time = day === null || message.minutes === null ? null : day + message.minutes * 60_000;
    this.records.begin({ time: this.time, author: message.author }, message.text, line);
  }

  /** On a computer, days stand between dashes; elsewhere, without them. */
  private isDayLine(text: string): boolean {
    return this.style === null || text.startsWith("---") === (this.style === "computer");
  }

  private isHeader(text: string, number: number): boolean {
    if (isSavedLine(text) || isOwnFileName(text) || isUntitledHeader(text)) return true;
    const title = exportTitle(text);
    if (title !== null) this.chat.title = cleanText(title);
    return title !== null || (number === 1 && text.trim() === "");
  }
}

function buildRecord({ time, author }: Head, text: string, line: number): ChatRecord {
  if (time !== null) return buildMessage(time, author, text);
  return skipped(placeOf("line", line), "no-time");
}
