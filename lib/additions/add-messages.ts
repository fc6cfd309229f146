import "server-only";
import type { Database } from "@/db/client";
import { saveAddition, storeAddedBatch } from "@/db/queries/additions";
import { saveJobProgress } from "@/db/queries/job-work";
import { loadParticipants } from "@/db/queries/read-messages";
import { type ImportReport, importReportSchema } from "@/lib/analyses/analysis.schema";
import { BatchBuilder } from "@/lib/indexing/batch-builder";
import { Occurrences } from "@/lib/indexing/identity";
import { openUpload } from "@/lib/indexing/open-upload";
import type { PlacedMessage } from "@/lib/indexing/placed-message";
import { readMessages } from "@/lib/indexing/read-messages";
import { storeWhileReading } from "@/lib/indexing/store-while-reading";
import { StoredMessages } from "@/lib/indexing/stored-messages";
import type { JobRef } from "@/lib/jobs/job-ref";
import { jobCancelledError } from "@/lib/jobs/job-signals";
import { noteEvent } from "@/lib/jobs/note-event";
import { story } from "@/lib/jobs/story";
import { additionProgress } from "./addition-progress";
import { loadRunningAddition } from "./load-running-addition";

const BATCH_RECORDS = 500;

/**
 * Stores the messages of the upload that the analysis has not, until all are gone through or the time until the
 * deadline (ms since the epoch) is over. The cursor in the database says how many records are, so a call after a crash goes on from there.
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
    nextSeq: analysis.messageCount + analysis.systemCount,
    cursor: addition.readCursor,
    people: await loadParticipants(database, { analysisId }),
  });
  const records = readMessages(await openUpload(addition), {
    chats: addition.chats,
    dateOrder: addition.dateOrder,
    columns: addition.columns,
  });
  let added = addition.messageCount;
  const store = async (window: Seen[]) => {
    for (const placed of await onlyNew(stored, window)) batch.add(placed);
    const full = batch.take();
    if (!(await storeAddedBatch(database, { ...job, batch: full }))) throw jobCancelledError();
    added += full.counts.messages;
    const share = full.cursor.to / Math.max(1, report.messages + report.system + report.skipped);
    await saveJobProgress(database, { ...job, ...additionProgress("read", share) });
  };
  const isDone = await storeWhileReading(windowsOf(records, stored, addition.readCursor), {
    store,
    budgetMs: deadline - Date.now(),
  });
  if (isDone) await finishReading(database, job, report);
  return { isDone, added };
}

interface Seen {
  placed: PlacedMessage | null;
  /** How many messages of the export are alike up to here, this one included. */
  occurrence: number;
}

/** The records behind the first `cursor` ones, some at a time. */
async function* windowsOf(
  records: AsyncIterable<PlacedMessage | null>,
  stored: StoredMessages,
  cursor: number,
): AsyncGenerator<Seen[]> {
  const seen = new Occurrences();
  let window: Seen[] = [];
  let position = 0;
  for await (const placed of records) {
    const occurrence = placed ? seen.add(stored.identityOf(placed)) : 0;
    if (position++ < cursor) continue;
    window.push({ placed, occurrence });
    if (window.length < BATCH_RECORDS) continue;
    yield window;
    window = [];
  }
  if (window.length > 0) yield window;
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
  await noteEvent(database, {
    jobId: job.jobId,
    type: "read",
    story: story("found", { count: addition.messageCount, already: alreadyThere }),
  });
}
