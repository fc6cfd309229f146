import "server-only";
import type { Database } from "@/db/client";
import { findAnalysis } from "@/db/queries/analyses";
import { hideAnalysis } from "@/db/queries/deletion";
import { notFound } from "@/lib/errors/not-found";
import type { DeletionReceipt } from "@/lib/jobs/delete/delete.schema";
import { stopJobsOfAnalysis } from "@/lib/jobs/stop-jobs-of-analysis";
import { countFiles } from "@/lib/storage/count-files";
import { countForReceipt, fileKeysOf } from "./count-for-receipt";
import { eraseAnalysis } from "./erase-analysis";

/**
 * Deletes an analysis with its rows and files: how many of each there were and are left, and the jobs that the engine is
 * still to be told to end.
 * @throws AppError `not-found` for one that is not this owner's, `storage-unavailable` when its files cannot be deleted now.
 */
export async function removeAnalysis(
  database: Database,
  owned: { ownerId: string; analysisId: string },
): Promise<{ deleted: DeletionReceipt; stoppedJobs: string[] }> {
  if (!(await findAnalysis(database, owned))) throw notFound();
  // A store of files that is away is found out before anything is gone.
  await countFiles(await fileKeysOf(database, owned));
  if (!(await hideAnalysis(database, owned))) throw notFound();
  const stoppedJobs = await stopJobsOfAnalysis(database, owned);
  const target = { analysisIds: [owned.analysisId], fileKeys: await fileKeysOf(database, owned) };
  const before = await countForReceipt(database, target);
  await eraseAnalysis(database, { ...owned, deadline: Number.POSITIVE_INFINITY });
  const left = await countForReceipt(database, target);
  return { deleted: { ...before, left }, stoppedJobs };
}
