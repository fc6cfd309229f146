import "server-only";
import type { Database } from "@/db/client";
import type { Job } from "@/db/schema/jobs";
import { requestDeletion } from "./delete/delete-analysis";
import { requestExport } from "./export/request-export";
import type { NewJob } from "./job.schema";
import { announceJobChange } from "./job-changes";
import { requestReindex } from "./reindex/request-reindex";
import { stopJobsOfAnalysis } from "./stop-jobs-of-analysis";

/**
 * Puts what was asked for in line. The caller lets jobs through, and tells the engine of the jobs that a deletion stopped.
 * @throws AppError `not-found`, `not-ready`, `conflict`, `too-many-jobs`
 */
export async function createJob(
  database: Database,
  { ownerId, request }: { ownerId: string; request: NewJob },
): Promise<{ job: Job; stoppedJobs: string[] }> {
  const { analysisId } = request;
  const job = await database.transaction((tx) => enqueue(tx, { ownerId, request }));
  announceJobChange(ownerId);
  const stoppedJobs =
    request.kind === "delete" ? await stopJobsOfAnalysis(database, { ownerId, analysisId }) : [];
  return { job, stoppedJobs };
}

function enqueue(tx: Database, { ownerId, request }: { ownerId: string; request: NewJob }): Promise<Job> {
  const { analysisId } = request;
  switch (request.kind) {
    case "reindex":
      return requestReindex(tx, { ownerId, analysisId });
    case "delete":
      return requestDeletion(tx, { ownerId, analysisId });
    case "export": {
      const { what, format } = request;
      return requestExport(tx, { ownerId, analysisId, params: { what, format } });
    }
  }
}
