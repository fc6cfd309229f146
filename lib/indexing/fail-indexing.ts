import "server-only";
import type { Database } from "@/db/client";
import { failRun } from "@/db/queries/indexing";
import { insertJobEvent } from "@/db/queries/jobs";

/** Ends the job as failed with a reason its owner can act on. A job that has ended already stays as it is. */
export async function failIndexing(
  database: Database,
  { analysisId, jobId, code, message }: { analysisId: string; jobId: string; code: string; message: string },
): Promise<void> {
  const isFailed = await failRun(database, { analysisId, jobId, errorCode: code, errorMessage: message });
  if (isFailed) await insertJobEvent(database, { jobId, type: "failed", message, detail: { code } });
}
