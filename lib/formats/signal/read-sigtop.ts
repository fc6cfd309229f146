import { newChatHead } from "@/lib/formats/chat-head";
import type { ChatBatch, ChatHead, ChatRecord, FileSet } from "@/lib/formats/export-format";
import { readSigtopBody } from "@/lib/formats/signal/sigtop-body";
import {
  beginsMessage,
  fieldsOn,
  nameOf,
  type SigtopFields,
  wordsOf,
} from "@/lib/formats/signal/sigtop-header";
import { placeOf, skipped } from "@/lib/formats/skipped";
import { cleanText } from "@/lib/formats/text/clean-text";
import { readTranscript, type TranscriptReader } from "@/lib/formats/text/read-transcript";
import { RecordGatherer } from "@/lib/formats/text/record-gatherer";
import type { TextLine } from "@/lib/formats/text/text-lines";

/** Reads the text of one conversation: https://github.com/tbvdm/sigtop. */
export async function* readSigtop(set: FileSet): AsyncGenerator<ChatBatch> {
  const [file] = set.files;
  if (file)
    yield* readTranscript(file, new SigtopTranscript(newChatHead(set.key, set.titleHint ?? null, "utc")));
}

// Conversation: Ana Lind (+15550100)
export const conversationLine = /^Conversation: (.{1,300})$/;

class SigtopTranscript implements TranscriptReader {
  private readonly records = new RecordGatherer<SigtopFields>(buildRecord);
  /** Two lines tell that a message begins, so each waits for the next one. */
  private waiting: TextLine | null = null;
  private isAfterBlank = true;

  constructor(readonly chat: ChatHead) {}

  line(line: TextLine): void {
    const { waiting } = this;
    this.waiting = line;
    if (waiting) this.place(waiting, line);
  }

  end(): void {
    if (this.waiting) this.place(this.waiting, null);
    this.records.close();
  }

  take(): ChatRecord[] {
    return this.records.take();
  }

  private place(line: TextLine, next: TextLine | null): void {
    const { text } = line;
    const title = line.number === 1 ? conversationLine.exec(text)?.[1] : undefined;
    if (title !== undefined) this.chat.title = cleanText(nameOf(title));
    else if (this.isAfterBlank && next && beginsMessage(text, next.text)) {
      this.records.begin(fieldsOn(text, next.text), "", line);
    } else this.records.add(line);
    this.isAfterBlank = text === "" || title !== undefined;
  }
}

/** `text` begins with an empty line, where the author stood. */
function buildRecord({ author, type }: SigtopFields, text: string, line: number): ChatRecord {
  const lines = text.split("\n").slice(1);
  const body = readSigtopBody(author === null ? lines : lines.slice(1));
  const { time, attachments, reactions, isEdited } = body;
  if (time === null) return skipped(placeOf("line", line), "no-time");
  const isSaid = type === "incoming" || type === "outgoing";
  if (author === null || (!isSaid && type !== "call-history")) {
    const words = body.text === "" ? wordsOf(type) : body.text;
    const notice = author === null ? words : `${author}: ${words}`;
    return { type: "message", time, author: null, kind: "system", text: cleanText(notice) };
  }
  return {
    type: "message",
    time,
    author: cleanText(author),
    kind: isSaid ? (attachments.length > 0 ? "media" : "text") : "call",
    text: isSaid ? body.text : body.text || "Call",
    ...(isEdited && { isEdited }),
    ...(attachments.length > 0 && { attachments }),
    ...(reactions.length > 0 && { reactions }),
  };
}
