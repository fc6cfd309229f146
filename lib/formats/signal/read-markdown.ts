import { newChatHead } from "@/lib/formats/chat-head";
import type { ChatBatch, ChatHead, ChatRecord, FileSet } from "@/lib/formats/export-format";
import { type MarkdownBody, readMarkdownBody } from "@/lib/formats/signal/markdown-body";
import { headerOn, type MarkdownHeader } from "@/lib/formats/signal/markdown-header";
import { messageKind } from "@/lib/formats/signal/message-kind";
import { placeOf, skipped } from "@/lib/formats/skipped";
import { cleanText } from "@/lib/formats/text/clean-text";
import { readTranscript, type TranscriptReader } from "@/lib/formats/text/read-transcript";
import { RecordGatherer } from "@/lib/formats/text/record-gatherer";
import type { TextLine } from "@/lib/formats/text/text-lines";

/** Reads `chat.md`. */
export async function* readSignalMarkdown(set: FileSet): AsyncGenerator<ChatBatch> {
  const [file] = set.files;
  if (file)
    yield* readTranscript(file, new MarkdownTranscript(newChatHead(set.key, set.titleHint ?? null, "wall")));
}

class MarkdownTranscript implements TranscriptReader {
  private readonly records = new RecordGatherer<MarkdownHeader>(buildRecord);
  /** Of the first message; a body may quote the other one. */
  private style: MarkdownHeader["style"] | null = null;

  constructor(readonly chat: ChatHead) {}

  line(line: TextLine): void {
    const header = headerOn(line.text);
    if (header && (this.style === null || header.style === this.style)) {
      this.style = header.style;
      this.records.begin(header, header.text, line);
    } else this.records.add(line);
  }

  end(): void {
    this.records.close();
  }

  take(): ChatRecord[] {
    return this.records.take();
  }
}

function buildRecord(header: MarkdownHeader, text: string, line: number): ChatRecord {
  if (header.time === null) {
    return skipped(placeOf("line", line), "no-such-time");
  }
  const body: MarkdownBody = readMarkdownBody(text);
  return {
    type: "message",
    time: header.time,
    author: cleanText(header.author),
    kind: body.isDeleted ? "deleted" : messageKind(body.text, body.attachments),
    text: cleanText(body.text),
    ...(body.attachments.length > 0 && { attachments: body.attachments }),
    ...(body.reactions.length > 0 && { reactions: body.reactions }),
  };
}
