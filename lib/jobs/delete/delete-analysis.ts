import "server-only";
import type { Database } from "@/db/client";
import { hideAnalysis } from "@/db/queries/deletion";
import { countRows, type RowCounts } from "@/db/queries/deletion-counts";
import { loadJob, saveJobProgress, saveJobResult } from "@/db/queries/job-work";
import type { Job } from "@/db/schema/jobs";
import { countForReceipt, fileKeysOf } from "@/lib/analyses/count-for-receipt";
import { eraseAnalysis } from "@/lib/analyses/erase-analysis";
import { notFound } from "@/lib/errors/not-found";
import { completeJob } from "@/lib/jobs/complete-job";
import { enqueueJob } from "@/lib/jobs/enqueue-job";
import type { JobRef } from "@/lib/jobs/job-ref";
import { story } from "@/lib/jobs/story";
import { deletionRecordSchema } from "./delete.schema";

/** Hides an analysis at once and asks for its rows to be removed. @throws AppError `not-found` */
export async function requestDeletion(
  tx: Database,
  owned: { ownerId: string; analysisId: string },
): Promise<Job> {
  if (!(await hideAnalysis(tx, owned))) throw notFound();
  return enqueueJob(tx, { ...owned, kind: "delete", story: story("deletionAskedFor") });
}

/** Counts what there is before anything is removed, for the receipt. A repetition changes nothing. */
export async function countBefore(database: Database, job: JobRef): Promise<{ rows: number }> {
  const known = await findRecord(database, job);
  if (known) return { rows: rowsOf(known) };
  const fileKeys = await fileKeysOf(database, job);
  const before = await countForReceipt(database, { ...targetOf(job), fileKeys });
  await saveJobResult(database, { ...job, result: { ...before, left: null, fileKeys } });
  const rows = rowsOf(before);
  await saveJobProgress(database, { ...job, done: 0, total: rows });
  return { rows };
}

/** Removes rows and files until all are gone or the deadline (ms since the epoch) has passed. */
export async function eraseForJob(
  database: Database,
  { deadline, ...job }: JobRef & { deadline: number },
): Promise<{ isDone: boolean }> {
  const { ownerId, analysisId, jobId } = job;
  const { isDone } = await eraseAnalysis(database, { ownerId, analysisId, jobId, deadline });
  const total = rowsOf(deletionRecordSchema.parse(await findRecord(database, job)));
  const left = isDone ? 0 : rowsOf(await countRows(database, targetOf(job)));
  await saveJobProgress(database, { ...job, done: Math.max(0, total - left), total });
  return { isDone };
}

/** Ends the job once the database and the store say that nothing is left. */
export async function finishDeletion(database: Database, job: JobRef): Promise<void> {
  const { fileKeys, ...receipt } = deletionRecordSchema.parse(await findRecord(database, job));
  const left = await countForReceipt(database, { ...targetOf(job), fileKeys });
  if (rowsOf(left) > 0) throw new Error(`${rowsOf(left)} rows are left of a deleted analysis.`);
  await saveJobResult(database, { ...job, result: { ...receipt, left, fileKeys } });
  await completeJob(database, { ...job, story: story("deleted") });
}

const targetOf = ({ analysisId, jobId }: JobRef) => ({ analysisIds: [analysisId], jobId });

async function findRecord(database: Database, job: JobRef) {
  return deletionRecordSchema.safeParse((await loadJob(database, job))?.result).data;
}

/** Those whose removal is the work. What the engine keeps of runs that are still ending is no part of it. */
function rowsOf({ messages, participants, chunks, terms, statistics, turns }: RowCounts): number {
  return messages + participants + chunks + terms + statistics + turns;
}
