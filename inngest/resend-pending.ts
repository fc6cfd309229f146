import "server-only";
import type { Database } from "@/db/client";
import { listPendingJobs } from "@/db/queries/jobs";
import { sendAnalysisCreated } from "./send-events";

/** Sends the events of jobs whose request ended between storing the job and sending its event. */
export async function resendPendingJobs(database: Database): Promise<number> {
  const pending = await listPendingJobs(database);
  for (const { id: jobId, analysisId, ownerId, attempt } of pending) {
    if (analysisId) await sendAnalysisCreated({ analysisId, jobId, ownerId, attempt });
  }
  return pending.length;
}
