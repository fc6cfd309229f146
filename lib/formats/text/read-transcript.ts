import type { ChatBatch, ChatHead, ChatRecord, ExportFile } from "@/lib/formats/export-format";
import { encodingNotes } from "@/lib/formats/text/encoding-notes";
import { TextDecoding } from "@/lib/formats/text/text-decoding";
import { type TextLine, textLines } from "@/lib/formats/text/text-lines";

/** Understands the lines of one transcript, one after the other. */
export interface TranscriptReader {
  readonly chat: ChatHead;
  line(line: TextLine): void;
  end(): void;
  /** The records that are complete by now. */
  take(): ChatRecord[];
}

export async function* readTranscript(file: ExportFile, reader: TranscriptReader): AsyncGenerator<ChatBatch> {
  const { chat } = reader;
  const decoding = new TextDecoding();
  for await (const lines of textLines(file.bytes(), decoding)) {
    for (const line of lines) reader.line(line);
    const records = reader.take();
    if (records.length > 0) yield { chat, records };
  }
  reader.end();
  chat.warnings.push(...encodingNotes(decoding));
  yield { chat, records: reader.take() };
}
