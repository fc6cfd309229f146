import "server-only";
import type { Database } from "@/db/client";
import { saveAddition, storeAddedBatch } from "@/db/queries/additions";
import { saveJobProgress } from "@/db/queries/job-work";
import { insertJobEvent } from "@/db/queries/jobs";
import { loadParticipants } from "@/db/queries/read-messages";
import { type ImportReport, importReportSchema } from "@/lib/analyses/analysis.schema";
import { BatchBuilder } from "@/lib/indexing/batch-builder";
import { Occurrences } from "@/lib/indexing/identity";
import { openUpload } from "@/lib/indexing/open-upload";
import type { PlacedMessage } from "@/lib/indexing/placed-message";
import { readMessages } from "@/lib/indexing/read-messages";
import { StoredMessages } from "@/lib/indexing/stored-messages";
import type { JobRef } from "@/lib/jobs/job-ref";
import { jobCancelledError } from "@/lib/jobs/job-signals";
import { additionProgress } from "./addition-progress";
import { loadRunningAddition } from "./load-running-addition";

const BATCH_RECORDS = 500;

/**
 * Stores the messages of the upload that the analysis has not, until all are gone through or the deadline (ms since the
 * epoch) has passed. The cursor in the database says how many records are, so a call after a crash goes on from there.
 */
export async function addMessages(
  database: Database,
  { deadline, ...job }: JobRef & { deadline: number },
): Promise<{ isDone: boolean; added: number }> {
  const { addition, analysis } = await loadRunningAddition(database, job);
  if (addition.isRead) return { isDone: true, added: addition.messageCount };
  const report = importReportSchema.parse(addition.importReport);
  if (!addition.chats) throw new Error("The upload has not been surveyed.");

  const { analysisId } = job;
  const scope = { analysisId, clock: report.clock, timeZone: analysis.timeZone };
  const stored = await StoredMessages.of(database, scope);
  const batch = new BatchBuilder({
    ...scope,
    messages: addition.messageCount,
    nextSeq: analysis.messageCount + analysis.systemCount,
    cursor: addition.readCursor,
    people: await loadParticipants(database, { analysisId }),
  });
  const seen = new Occurrences();
  const records = readMessages(await openUpload(addition), {
    chats: addition.chats,
    dateOrder: addition.dateOrder,
    columns: addition.columns,
  });
  const store = async (window: Seen[]) => {
    for (const placed of await onlyNew(stored, window)) batch.add(placed);
    const full = batch.take();
    if (!(await storeAddedBatch(database, { ...job, batch: full }))) throw jobCancelledError();
    const share = full.cursor.to / Math.max(1, report.messages + report.system + report.skipped);
    await saveJobProgress(database, { ...job, ...additionProgress("read", share) });
  };

  let window: Seen[] = [];
  let position = 0;
  for await (const placed of records) {
    const occurrence = placed ? seen.add(stored.identityOf(placed)) : 0;
    if (position++ < addition.readCursor) continue;
    window.push({ placed, occurrence });
    if (window.length < BATCH_RECORDS) continue;
    await store(window);
    window = [];
    if (Date.now() >= deadline) return { isDone: false, added: batch.messages };
  }
  if (window.length > 0) await store(window);
  await finishReading(database, job, report);
  return { isDone: true, added: batch.messages };
}

interface Seen {
  placed: PlacedMessage | null;
  /** How many messages of the export are alike up to here, this one included. */
  occurrence: number;
}

/** The same records with null in the place of each that is stored already. */
async function onlyNew(stored: StoredMessages, window: Seen[]): Promise<(PlacedMessage | null)[]> {
  const messages = window.flatMap(({ placed }) => placed ?? []);
  const alike = await stored.alike(messages);
  let next = 0;
  return window.map(({ placed, occurrence }) => {
    if (!placed) return null;
    const there = alike[next++]?.messages ?? 0;
    return occurrence > there ? placed : null;
  });
}

async function finishReading(database: Database, job: JobRef, report: ImportReport): Promise<void> {
  const { addition } = await loadRunningAddition(database, job);
  const alreadyThere = report.messages + report.system - addition.messageCount - addition.systemCount;
  await saveAddition(database, {
    jobId: job.jobId,
    isRead: true,
    importReport: { ...report, alreadyThere },
  });
  const number = new Intl.NumberFormat("en");
  await insertJobEvent(database, {
    jobId: job.jobId,
    type: "read",
    message: `Found ${number.format(addition.messageCount)} new messages; ${number.format(alreadyThere)} were there already.`,
  });
}
