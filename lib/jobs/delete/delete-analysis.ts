import "server-only";
import type { Database } from "@/db/client";
import { countAnalysisRows, hideAnalysis } from "@/db/queries/deletion";
import { loadJob, saveJobProgress, saveJobResult } from "@/db/queries/job-work";
import type { Job } from "@/db/schema/jobs";
import { eraseAnalysis } from "@/lib/analyses/erase-analysis";
import { notFound } from "@/lib/http/parse-id";
import { completeJob } from "../complete-job";
import { enqueueJob } from "../enqueue-job";
import type { JobRef } from "../job-ref";
import { type DeletionReceipt, deletionReceiptSchema } from "./delete.schema";

/** Hides an analysis at once and asks for its rows to be removed. @throws AppError `not-found` */
export async function requestDeletion(
  tx: Database,
  owned: { ownerId: string; analysisId: string },
): Promise<Job> {
  if (!(await hideAnalysis(tx, owned))) throw notFound();
  return enqueueJob(tx, { ...owned, kind: "delete", message: "Deletion asked for." });
}

/** Counts what there is before anything is removed, for the receipt. A repetition changes nothing. */
export async function countForReceipt(database: Database, job: JobRef): Promise<{ rows: number }> {
  const known = deletionReceiptSchema.safeParse((await loadJob(database, job))?.result);
  const receipt: DeletionReceipt = known.data ?? { ...(await countAnalysisRows(database, job)), files: 0 };
  if (!known.success) await saveJobResult(database, { ...job, result: receipt });
  const rows = rowsOf(receipt);
  await saveJobProgress(database, { ...job, done: 0, total: rows });
  return { rows };
}

/** Removes rows and files until all are gone or the deadline (ms since the epoch) has passed. */
export async function eraseForJob(
  database: Database,
  { deadline, ...job }: JobRef & { deadline: number },
): Promise<{ isDone: boolean }> {
  const { ownerId, analysisId } = job;
  const { isDone, files } = await eraseAnalysis(database, { ownerId, analysisId, deadline });
  const receipt = deletionReceiptSchema.parse((await loadJob(database, job))?.result);
  if (files > 0) {
    await saveJobResult(database, { ...job, result: { ...receipt, files: receipt.files + files } });
  }
  const left = isDone ? 0 : rowsOf(await countAnalysisRows(database, job));
  const total = rowsOf(receipt);
  await saveJobProgress(database, { ...job, done: Math.max(0, total - left), total });
  return { isDone };
}

/** Ends the job once the database says that nothing is left. */
export async function finishDeletion(database: Database, job: JobRef): Promise<void> {
  const left = rowsOf(await countAnalysisRows(database, job));
  if (left > 0) throw new Error(`${left} rows are left of a deleted analysis.`);
  await completeJob(database, { ...job, message: "Everything of this chat was deleted." });
}

function rowsOf({ messages, participants, chunks, turns }: Omit<DeletionReceipt, "files">): number {
  return messages + participants + chunks + turns;
}
