import type { NewMessage, ReadBatch } from "@/db/queries/read-messages";
import type { PlacedMessage } from "./placed-message";

/** Small enough that other queries wait tens of milliseconds at most on the embedded database. */
const MOST_RECORDS = 1_000;
const MOST_CHARACTERS = 300_000;

/** What the analysis of a batch has, and how far the export it comes from has been read. */
interface BatchStart {
  analysisId: string;
  clock: "utc" | "wall";
  /** IANA name of the zone that a `wall` clock shows. */
  timeZone: string;
  /** Rows that the analysis has. */
  nextSeq: number;
  cursor: number;
  people: { idx: number; name: string }[];
}

/** Gathers records into batches and numbers messages and people in the order they come. */
export class BatchBuilder {
  private nextSeq: number;
  private cursor: number;
  private readonly people: Map<string, number>;
  private batch: ReadBatch;
  private characters = 0;

  constructor(private readonly start: BatchStart) {
    this.nextSeq = start.nextSeq;
    this.cursor = start.cursor;
    this.people = new Map(start.people.map(({ idx, name }) => [name, idx]));
    this.batch = this.emptyBatch();
  }

  get records(): number {
    return this.cursor - this.batch.cursor.from;
  }

  get isFull(): boolean {
    return this.records >= MOST_RECORDS || this.characters >= MOST_CHARACTERS;
  }

  /** Null for a record that is not stored: it moves the cursor only. */
  add(placed: PlacedMessage | null): void {
    this.cursor++;
    if (!placed) return;
    this.batch.messages.push(this.rowOf(placed));
    this.characters += placed.message.text.length;
    if (placed.message.author === null) this.batch.counts.system++;
    else this.batch.counts.messages++;
  }

  take(): ReadBatch {
    const full = this.batch;
    full.cursor.to = this.cursor;
    this.batch = this.emptyBatch();
    this.characters = 0;
    return full;
  }

  private emptyBatch(): ReadBatch {
    const { analysisId, clock, timeZone } = this.start;
    return {
      analysisId,
      clock,
      timeZone,
      messages: [],
      newParticipants: [],
      cursor: { from: this.cursor, to: this.cursor },
      counts: { messages: 0, system: 0 },
    };
  }

  private rowOf({ message, placedTime }: PlacedMessage): NewMessage {
    const { replyTo, forwardedFrom, isEdited, editedAfterSeconds, attachments, reactions } = message;
    const hasExtras = replyTo || forwardedFrom || isEdited || attachments?.length || reactions?.length;
    return {
      seq: this.nextSeq++,
      time: message.time,
      placedTime,
      author: message.author === null ? null : this.indexOf(message.author),
      kind: message.kind,
      text: message.text,
      words: message.kind === "system" ? 0 : countWords(message.text),
      sourceId: message.sourceId ?? null,
      extras: hasExtras
        ? { replyTo, forwardedFrom, isEdited, editedAfterSeconds, attachments, reactions }
        : null,
    };
  }

  private indexOf(name: string): number {
    const known = this.people.get(name);
    if (known !== undefined) return known;
    const idx = this.people.size;
    this.people.set(name, idx);
    this.batch.newParticipants.push({ idx, name });
    return idx;
  }
}

function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
