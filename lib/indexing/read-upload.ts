import "server-only";
import type { Database } from "@/db/client";
import { enterStage } from "@/db/queries/indexing";
import { insertJobEvent } from "@/db/queries/jobs";
import {
  loadParticipants,
  type NewMessage,
  type ReadBatch,
  storeReadBatch,
} from "@/db/queries/read-messages";
import type { Analysis } from "@/db/schema/analyses";
import { importReportSchema } from "@/lib/analyses/analysis.schema";
import { AppError } from "@/lib/errors/app-error";
import type { Message } from "@/lib/formats/message";
import { readChat } from "@/lib/imports/read-chat";
import { hasReached } from "./has-reached";
import { loadRunningAnalysis } from "./load-running-analysis";
import { openUpload } from "./open-upload";

/** Small enough that other queries wait tens of milliseconds at most on the embedded database. */
const BATCH_RECORDS = 500;

/**
 * Stores the messages of the upload in batches until all are in or the deadline (ms since the epoch) has passed.
 * The cursor in the database says how many records are in, so a call after a crash goes on from there.
 */
export async function readUpload(
  database: Database,
  { analysisId, jobId, deadline }: { analysisId: string; jobId: string; deadline: number },
): Promise<{ isDone: boolean; messages: number }> {
  const analysis = await loadRunningAnalysis(database, analysisId);
  if (hasReached(analysis.stage, "counting")) return { isDone: true, messages: analysis.messageCount };
  const report = importReportSchema.parse(analysis.importReport);
  if (!analysis.chat) throw new Error("The upload has not been surveyed.");

  const batch = new BatchBuilder(analysis, report.clock, await loadParticipants(database, { analysisId }));
  const records = readChat(await openUpload(analysis), {
    chat: analysis.chat,
    dateOrder: analysis.dateOrder,
  });
  let position = 0;
  for await (const record of records) {
    const message = record.type === "message" ? record : null;
    if (position++ < analysis.readCursor) {
      batch.pass(message);
      continue;
    }
    batch.add(message);
    if (batch.records < BATCH_RECORDS) continue;
    await store(database, batch.take());
    if (Date.now() >= deadline) return { isDone: false, messages: batch.messages };
  }
  if (batch.records > 0) await store(database, batch.take());
  await enterStage(database, { analysisId, stage: "counting" });
  await insertJobEvent(database, {
    jobId,
    type: "read",
    message: `Read ${new Intl.NumberFormat("en").format(batch.messages)} messages.`,
  });
  return { isDone: true, messages: batch.messages };
}

async function store(database: Database, batch: ReadBatch): Promise<void> {
  const isStored = await storeReadBatch(database, batch);
  if (!isStored) throw new AppError("cancelled", "This was cancelled.");
}

/** Gathers records into batches and numbers messages and people in the order they come. */
class BatchBuilder {
  /** Messages by people stored so far, this batch included. */
  messages: number;
  private nextSeq: number;
  private cursor: number;
  private lastTime: number | null = null;
  private readonly people: Map<string, number>;
  private batch: ReadBatch;

  constructor(
    private readonly analysis: Analysis,
    private readonly clock: "utc" | "wall",
    people: { idx: number; name: string }[],
  ) {
    this.messages = analysis.messageCount;
    this.nextSeq = analysis.messageCount + analysis.systemCount;
    this.cursor = analysis.readCursor;
    this.people = new Map(people.map(({ idx, name }) => [name, idx]));
    this.batch = this.emptyBatch();
  }

  get records(): number {
    return this.cursor - this.batch.cursor.from;
  }

  /** Takes notice of a record that is stored already. */
  pass(message: Message | null): void {
    this.lastTime = message?.time ?? this.lastTime;
  }

  /** Null for a record that was skipped: it moves the cursor only. */
  add(message: Message | null): void {
    this.pass(message);
    this.cursor++;
    if (!message) return;
    this.batch.messages.push(this.rowOf(message));
    if (message.author === null) this.batch.counts.system++;
    else {
      this.batch.counts.messages++;
      this.messages++;
    }
  }

  take(): ReadBatch {
    const full = this.batch;
    full.cursor.to = this.cursor;
    this.batch = this.emptyBatch();
    return full;
  }

  private emptyBatch(): ReadBatch {
    return {
      analysisId: this.analysis.id,
      clock: this.clock,
      timeZone: this.analysis.timeZone,
      messages: [],
      newParticipants: [],
      cursor: { from: this.cursor, to: this.cursor },
      counts: { messages: 0, system: 0 },
    };
  }

  private rowOf(message: Message): NewMessage {
    const { replyTo, forwardedFrom, isEdited, attachments, reactions } = message;
    const hasExtras = replyTo || forwardedFrom || isEdited || attachments?.length || reactions?.length;
    return {
      seq: this.nextSeq++,
      time: message.time,
      placedTime: this.lastTime,
      author: message.author === null ? null : this.indexOf(message.author),
      kind: message.kind,
      text: message.text,
      words: message.kind === "system" ? 0 : countWords(message.text),
      sourceId: message.sourceId ?? null,
      extras: hasExtras ? { replyTo, forwardedFrom, isEdited, attachments, reactions } : null,
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
  let words = 0;
  for (const _ of text.matchAll(/\S+/g)) words++;
  return words;
}
