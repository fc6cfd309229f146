import "server-only";
import type { Database } from "@/db/client";
import {
  closeAccount,
  countOwnRows,
  listAllAnalyses,
  listAllJobs,
  listAllUploads,
} from "@/db/queries/account-deletion";
import { countForReceipt } from "@/lib/analyses/count-for-receipt";
import { exportKeys } from "@/lib/jobs/export/remove-export";
import { stopJobsOfAnalysis } from "@/lib/jobs/stop-jobs-of-analysis";
import type { AccountCounts, AccountReceipt } from "./account.schema";
import { eraseAccount } from "./erase-account";

/**
 * Deletes an account, or a guest, with everything there is of them. They are gone for everybody at once; what is not removed
 * by the deadline (ms since the epoch) the sweep removes. Answers a receipt, and the jobs that the engine is still to be told
 * to end.
 */
export async function deleteAccount(
  database: Database,
  { ownerId, deadline }: { ownerId: string; deadline: number },
): Promise<{ receipt: AccountReceipt; stoppedJobs: string[] }> {
  const target = await targetOf(database, ownerId);
  const before = await countAll(database, target);
  await closeAccount(database, { ownerId });
  const stoppedJobs: string[] = [];
  for (const analysisId of target.analysisIds) {
    stoppedJobs.push(...(await stopJobsOfAnalysis(database, { ownerId, analysisId })));
  }
  const { isDone } = await eraseAccount(database, { ownerId, deadline });
  return { receipt: { before, left: await countAll(database, target), isDone }, stoppedJobs };
}

interface Target {
  ownerId: string;
  analysisIds: string[];
  fileKeys: string[];
}

async function targetOf(database: Database, ownerId: string): Promise<Target> {
  const jobs = await listAllJobs(database, { ownerId });
  return {
    ownerId,
    analysisIds: await listAllAnalyses(database, { ownerId }),
    fileKeys: [...jobs.flatMap(exportKeys), ...(await listAllUploads(database, { ownerId }))],
  };
}

async function countAll(database: Database, target: Target): Promise<AccountCounts> {
  return { ...(await countForReceipt(database, target)), ...(await countOwnRows(database, target)) };
}
