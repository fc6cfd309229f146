import { newChatHead } from "@/lib/formats/chat-head";
import { DateJudge, noteDateOrder } from "@/lib/formats/dates/date-judge";
import { type DatedLine, timeOf } from "@/lib/formats/dates/dated-line";
import type {
  ChatBatch,
  ChatHead,
  ChatRecord,
  ExportFile,
  FileSet,
  ReadOptions,
} from "@/lib/formats/export-format";
import { datedLine } from "@/lib/formats/matrix/dated-line";
import { nameIn, readLine } from "@/lib/formats/matrix/text-line";
import type { DateOrder, Message } from "@/lib/formats/message";
import { placeOf, skipped } from "@/lib/formats/skipped";
import { cleanText } from "@/lib/formats/text/clean-text";
import { readTranscript, type TranscriptReader } from "@/lib/formats/text/read-transcript";
import { RecordGatherer } from "@/lib/formats/text/record-gatherer";
import { TextDecoding } from "@/lib/formats/text/text-decoding";
import { type TextLine, textLines } from "@/lib/formats/text/text-lines";

/** Reads Element's plain text. It is gone through twice: the order of its dates and its names come from all of it. */
export async function* readMatrixText(set: FileSet, options: ReadOptions): AsyncGenerator<ChatBatch> {
  const [file] = set.files;
  if (!file) return;
  const { judge, names } = await profileOf(file);
  const chat = newChatHead(set.key, set.titleHint ?? null, "wall");
  const verdict = judge.verdict(options.dateOrder ?? null);
  noteDateOrder(chat, judge, verdict);
  yield* readTranscript(file, new ElementTranscript(chat, judge, names, verdict.order));
}

const maxNames = 20_000;

async function profileOf(file: ExportFile): Promise<{ judge: DateJudge; names: Set<string> }> {
  const judge = new DateJudge();
  const names = new Set<string>();
  for await (const lines of textLines(file.bytes(), new TextDecoding())) {
    for (const { text } of lines) {
      const dated = datedLine(text);
      judge.see(dated);
      const name = dated && nameIn(dated.rest);
      if (name && names.size < maxNames) names.add(name);
    }
  }
  return { judge, names };
}

class ElementTranscript implements TranscriptReader {
  private readonly gatherer = new RecordGatherer<DatedLine>((header, text, line) =>
    this.message(header, text, line),
  );

  constructor(
    readonly chat: ChatHead,
    private readonly judge: DateJudge,
    private readonly names: ReadonlySet<string>,
    private readonly order: DateOrder,
  ) {}

  line(line: TextLine): void {
    const dated = datedLine(line.text);
    if (dated && dated.style === this.judge.style) this.gatherer.begin(dated, dated.rest, line);
    else this.gatherer.add(line);
  }

  end(): void {
    this.gatherer.close();
  }

  take(): ChatRecord[] {
    return this.gatherer.take();
  }

  private message(header: DatedLine, rest: string, line: number): ChatRecord {
    const time = timeOf(header, this.order);
    if (time === null) return skipped(placeOf("line", line), "no-such-time");
    const { author, kind, text, attachment } = readLine(cleanText(rest), this.names);
    const message: Message = { type: "message", time, author, kind, text };
    if (attachment) message.attachments = [attachment];
    return message;
  }
}
