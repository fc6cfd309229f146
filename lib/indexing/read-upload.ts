import "server-only";
import type { Database } from "@/db/client";
import { enterStage, saveReadReport } from "@/db/queries/indexing";
import { loadParticipants, type ReadBatch, storeReadBatch } from "@/db/queries/read-messages";
import { importReportSchema } from "@/lib/analyses/analysis.schema";
import { jobCancelledError } from "@/lib/jobs/job-signals";
import { noteEvent } from "@/lib/jobs/note-event";
import { story } from "@/lib/jobs/story";
import { BatchBuilder } from "./batch-builder";
import { hasReached } from "./has-reached";
import { loadRunningAnalysis } from "./load-running-analysis";
import { openUpload } from "./open-upload";
import type { PlacedMessage } from "./placed-message";
import { readMessages } from "./read-messages";
import { storeWhileReading } from "./store-while-reading";

/**
 * Stores the messages of the upload in batches until all are in or the time until the deadline (ms since the epoch) is over.
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

  const batch = new BatchBuilder({
    analysisId,
    clock: report.clock,
    timeZone: analysis.timeZone,
    nextSeq: analysis.messageCount + analysis.systemCount,
    cursor: analysis.readCursor,
    people: await loadParticipants(database, { analysisId }),
  });
  const records = readMessages(await openUpload(analysis), {
    chats: analysis.parts ?? [analysis.chat],
    dateOrder: analysis.dateOrder,
    columns: analysis.columns,
  });
  let messages = analysis.messageCount;
  const isDone = await storeWhileReading(fullBatches(records, batch, analysis.readCursor), {
    budgetMs: deadline - Date.now(),
    async store(full) {
      if (!(await storeReadBatch(database, full))) throw jobCancelledError();
      messages += full.counts.messages;
    },
  });
  if (!isDone) return { isDone, messages };
  if (analysis.parts) await noteOverlap(database, { analysisId });
  await enterStage(database, { analysisId, stage: "counting" });
  await noteEvent(database, { jobId, type: "read", story: story("read", { count: messages }) });
  return { isDone: true, messages };
}

/** The records behind the first `cursor` ones in batches. */
async function* fullBatches(
  records: AsyncIterable<PlacedMessage | null>,
  batch: BatchBuilder,
  cursor: number,
): AsyncGenerator<ReadBatch> {
  let position = 0;
  for await (const placed of records) {
    if (position++ < cursor) continue;
    batch.add(placed);
    if (batch.isFull) yield batch.take();
  }
  if (batch.records > 0) yield batch.take();
}

/** How many messages the joined chats had in common is known only now. */
async function noteOverlap(database: Database, { analysisId }: { analysisId: string }): Promise<void> {
  const { messageCount, systemCount, importReport } = await loadRunningAnalysis(database, analysisId);
  const report = importReportSchema.parse(importReport);
  const alreadyThere = report.messages + report.system - messageCount - systemCount;
  await saveReadReport(database, {
    analysisId,
    importReport: { ...report, alreadyThere },
    expectedMessages: messageCount,
  });
}
