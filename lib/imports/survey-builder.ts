import type { ChatHead, ChatRecord, ExportFormat } from "@/lib/formats/export-format";
import type { AttachmentKind, Clock } from "@/lib/formats/message";
import { toldSkip } from "@/lib/formats/told-skip";
import type { ChatSurvey } from "@/lib/imports/survey.schema";

const maxSkippedExamples = 10;

/** Counts what one chat holds while its records pass by. */
export class SurveyBuilder {
  private messages = 0;
  private system = 0;
  private skipped = 0;
  private characters = 0;
  private first: number | null = null;
  private last: number | null = null;
  private readonly participants = new Set<string>();
  private readonly attachments = new Map<AttachmentKind, number>();
  private readonly skippedExamples: ChatSurvey["skippedExamples"] = [];

  constructor(
    private readonly format: ExportFormat,
    private readonly head: ChatHead,
  ) {}

  add(record: ChatRecord): void {
    if (record.type === "skipped") {
      this.skipped++;
      const { where: place, reason: code } = record;
      if (this.skippedExamples.length < maxSkippedExamples) {
        this.skippedExamples.push({ ...toldSkip(record), code, place });
      }
      return;
    }
    if (record.author === null) this.system++;
    else {
      this.messages++;
      this.participants.add(record.author);
    }
    this.characters += record.text.length;
    this.see(record.time, record.author === null);
    for (const { kind } of record.attachments ?? [])
      this.attachments.set(kind, (this.attachments.get(kind) ?? 0) + 1);
  }

  survey(): ChatSurvey {
    const { head } = this;
    return {
      chat: head.id,
      title: head.title,
      platform: this.format.platform,
      format: this.format.id,
      messages: this.messages,
      system: this.system,
      skipped: this.skipped,
      characters: this.characters,
      skippedExamples: this.skippedExamples,
      participants: [...this.participants],
      attachments: Object.fromEntries(this.attachments),
      first: writtenTime(this.first, head.clock),
      last: writtenTime(this.last, head.clock),
      clock: head.clock,
      dateOrder: head.dateOrder,
      isDateOrderAmbiguous: head.isDateOrderAmbiguous,
      warnings: [...head.warnings],
    };
  }

  private see(time: number | null, isNotice: boolean): void {
    if (time === null) return;
    if (this.format.span === "as-written") {
      if (isNotice) return;
      this.first ??= time;
      this.last = time;
      return;
    }
    if (this.first === null || time < this.first) this.first = time;
    if (this.last === null || time > this.last) this.last = time;
  }
}

function writtenTime(time: number | null, clock: Clock): string | null {
  if (time === null) return null;
  const written = new Date(time).toISOString().replace(".000Z", "Z");
  return clock === "utc" ? written : written.slice(0, -1);
}
