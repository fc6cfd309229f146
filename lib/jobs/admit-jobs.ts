import "server-only";
import type { Database } from "@/db/client";
import { admitQueuedJobs, lockQueue, readQueue } from "@/db/queries/job-queue";
import type { Job } from "@/db/schema/jobs";
import { chooseAdmissible } from "./choose-admissible";
import { announceJobChange } from "./job-changes";
import { jobLimits } from "./job-limits";

/** Lets through the waiting jobs for which there is room. The caller sends their events. */
export async function admitJobs(database: Database): Promise<Job[]> {
  // Nearly always there is nothing to do, and no reason to hold the queue. Whoever changes it after this look looks too.
  if (chooseAdmissible(await readQueue(database), jobLimits).length === 0) return [];
  const admitted = await database.transaction(async (tx) => {
    await lockQueue(tx);
    return admitQueuedJobs(tx, { ids: chooseAdmissible(await readQueue(tx), jobLimits) });
  });
  for (const { ownerId } of admitted) announceJobChange(ownerId);
  return admitted;
}
