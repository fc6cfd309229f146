import { newChatHead } from "@/lib/formats/chat-head";
import { type DateJudge, judgeDatesOf, noteDateOrder } from "@/lib/formats/dates/date-judge";
import { type DatedLine, timeOf } from "@/lib/formats/dates/dated-line";
import { datedLine } from "@/lib/formats/discord/dated-line";
import { isExporterSentence, sentence } from "@/lib/formats/discord/notice-line";
import { partsByName } from "@/lib/formats/discord/parts-by-name";
import { readSections } from "@/lib/formats/discord/text-sections";
import type {
  ChatBatch,
  ChatHead,
  ChatRecord,
  ExportFormat,
  FileSet,
  ReadOptions,
} from "@/lib/formats/export-format";
import type { Attachment, DateOrder, Message } from "@/lib/formats/message";
import { kindWith } from "@/lib/formats/message-kind";
import { placeOf, skipped } from "@/lib/formats/skipped";
import { cleanText } from "@/lib/formats/text/clean-text";
import { readTranscript, type TranscriptReader } from "@/lib/formats/text/read-transcript";
import { recognizeTexts } from "@/lib/formats/text/recognize-texts";
import { RecordGatherer } from "@/lib/formats/text/record-gatherer";
import type { TextLine } from "@/lib/formats/text/text-lines";

// ==============================================================
const ruler = /^={60,64}$/;
// Exported 1,234 message(s)
const footer = /^Exported [\d.,'\s]{1,16} message\(s\)$/;

/** One channel as DiscordChatExporter writes it in plain text, with times on the clock of whoever exported it. */
export const discordText: ExportFormat = {
  id: "discord-txt",
  platform: "discord",
  async recognize(files) {
    const sets = await recognizeTexts(files, { key: "discord", member: /\.txt$/i, looksRight });
    return partsByName(sets);
  },
  read: readExporterText,
};

function looksRight(head: string): boolean {
  return /^\s*={60,64}\r?\nGuild: .{0,400}\r?\nChannel: /.test(head);
}

async function* readExporterText(set: FileSet, options: ReadOptions): AsyncGenerator<ChatBatch> {
  const judge = await judgeDatesOf(set.files, datedLine);
  const verdict = judge.verdict(options.dateOrder ?? null);
  const chat = newChatHead(set.key, null, "wall");
  noteDateOrder(chat, judge, verdict);
  for (const [at, file] of set.files.entries()) {
    const part = set.files.length === 1 ? undefined : at + 1;
    yield* readTranscript(file, new ExporterTranscript(chat, judge, verdict.order, part));
  }
}

class ExporterTranscript implements TranscriptReader {
  private place: "before" | "preamble" | "messages" = "before";
  private isAfterBlank = true;
  private heldRuler: TextLine | null = null;
  private guild: string | null = null;
  private readonly gatherer: RecordGatherer<DatedLine>;

  constructor(
    readonly chat: ChatHead,
    private readonly judge: DateJudge,
    private readonly order: DateOrder,
    private readonly part: number | undefined,
  ) {
    this.gatherer = new RecordGatherer((header, text, line) => this.message(header, text.slice(1), line));
  }

  line(line: TextLine): void {
    if (this.heldRuler) this.afterRuler(this.heldRuler, line);
    else if (ruler.test(line.text)) this.heldRuler = line;
    else if (this.place === "preamble") this.preamble(line.text);
    else this.bodyLine(line);
  }

  end(): void {
    this.gatherer.close();
  }

  take(): ChatRecord[] {
    return this.gatherer.take();
  }

  /** A ruler opens and closes the preamble, and the line about the number of messages at the end. */
  private afterRuler(rulerLine: TextLine, line: TextLine): void {
    this.heldRuler = null;
    if (footer.test(line.text)) {
      this.gatherer.close();
      this.place = "preamble";
    } else if (this.place === "preamble") {
      this.place = "messages";
      this.isAfterBlank = true;
      this.line(line);
    } else if (/^Guild: /.test(line.text)) {
      this.gatherer.close();
      this.place = "preamble";
      this.preamble(line.text);
    } else {
      this.bodyLine(rulerLine);
      this.line(line);
    }
  }

  private preamble(text: string): void {
    const [, field, value] = /^(Guild|Channel): (.{1,400})$/.exec(text) ?? [];
    if (field === "Guild") this.guild = value ?? null;
    if (field !== "Channel" || value === undefined) return;
    const isDirect = this.guild === null || this.guild === "Direct Messages";
    this.chat.title ??= cleanText(isDirect ? value : `${this.guild} / ${value}`);
  }

  private bodyLine(line: TextLine): void {
    const dated = this.isAfterBlank && !line.isTooLong ? datedLine(line.text) : null;
    this.isAfterBlank = line.text === "";
    if (dated && dated.style === this.judge.style && dated.rest !== "") this.gatherer.begin(dated, "", line);
    else this.gatherer.add(line);
  }

  private message(header: DatedLine, body: string, line: number): ChatRecord {
    const time = timeOf(header, this.order);
    if (time === null) return skipped(placeOf("line", line, this.part), "no-such-time");
    const author = cleanText(header.rest.replace(/ \(pinned\)$/, ""));
    const { content, forwarded, embeds, attachments, reactions } = readSections(body);
    if (isExporterSentence(content))
      return {
        type: "message",
        time,
        author: null,
        kind: "system",
        text: cleanText(sentence(author, content)),
      };
    const words = [content || embeds.join("\n\n"), forwarded].filter(Boolean).join("\n");
    const links = embeds.map(() => ({ kind: "link" }) as const);
    const all: Attachment[] = [...attachments, ...links];
    if (words === "" && all.length === 0) all.push({ kind: "other" });
    const message: Message = { type: "message", time, author, kind: kindWith(all), text: cleanText(words) };
    if (forwarded !== null) message.forwardedFrom = "another channel";
    if (all.length > 0) message.attachments = all;
    if (reactions.length > 0) message.reactions = reactions;
    return message;
  }
}
