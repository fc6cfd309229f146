import { newChatHead } from "@/lib/formats/chat-head";
import type { ChatBatch, ChatHead, ChatRecord, FileSet } from "@/lib/formats/export-format";
import { dateLine } from "@/lib/formats/imessage/date-line";
import { readMessage } from "@/lib/formats/imessage/read-message";
import { ShownReplies, type ShownReply } from "@/lib/formats/imessage/shown-replies";
import { placeOf, skipped } from "@/lib/formats/skipped";
import { cleanText } from "@/lib/formats/text/clean-text";
import { readTranscript, type TranscriptReader } from "@/lib/formats/text/read-transcript";
import { RecordGatherer } from "@/lib/formats/text/record-gatherer";
import type { TextLine } from "@/lib/formats/text/text-lines";

/** Reads the text file of one conversation. */
export async function* readIMessage(set: FileSet): AsyncGenerator<ChatBatch> {
  const [file] = set.files;
  if (file)
    yield* readTranscript(file, new IMessageTranscript(newChatHead(set.key, set.titleHint ?? null, "wall")));
}

interface Head {
  time: number | null;
  isNotice: boolean;
}

class IMessageTranscript implements TranscriptReader {
  private readonly records = new RecordGatherer<Head>((head, text, line) => this.record(head, text, line));
  private readonly replies = new ShownReplies();
  private isAfterBlank = true;

  constructor(readonly chat: ChatHead) {}

  line(line: TextLine): void {
    const date = dateLine(line.text);
    // Inside of a message a date stands in front of an earlier wording, without an empty line before it.
    const isTop = date !== null && date.indent === "" && (this.isAfterBlank || !this.records.isOpen);
    this.isAfterBlank = line.text.trim() === "";
    if (isTop) this.records.begin({ time: date.time, isNotice: date.rest !== "" }, date.rest, line);
    else this.records.add(line);
  }

  end(): void {
    this.records.close();
    for (const reply of this.replies.takeUnmatched()) this.records.push(readMessage(reply));
  }

  take(): ChatRecord[] {
    return this.records.take();
  }

  private record(head: Head, text: string, line: number): ChatRecord {
    const { time } = head;
    if (time === null) {
      return skipped(placeOf("line", line), "no-such-time");
    }
    if (head.isNotice) return { type: "message", time, author: null, kind: "system", text: cleanText(text) };
    const [author = "", ...lines] = text.split("\n").slice(1);
    if (author.trim() === "") return skipped(placeOf("line", line), "no-sender");
    const message: ShownReply = { time, author, lines: this.replies.takeFrom(lines) };
    this.replies.match(message);
    return readMessage(message);
  }
}
