import "server-only";
import type { Database } from "@/db/client";
import { findNewestAddition, listAdditions } from "@/db/queries/additions";
import {
  type AnalysisDetail,
  type AnalysisProgress,
  importReportSchema,
} from "@/lib/analyses/analysis.schema";
import { findJobView } from "@/lib/jobs/list-jobs";

interface Owned {
  ownerId: string;
  analysisId: string;
}

/** What was added to an analysis after its first import, newest first. */
export async function describeAdditions(
  database: Database,
  owned: Owned,
): Promise<AnalysisDetail["additions"]> {
  const found = await listAdditions(database, owned);
  return found.map(({ addition, job }) => ({
    jobId: addition.jobId,
    fileName: addition.fileName,
    // A job that was forgotten before it had read everything will not go on.
    status: job?.status ?? (addition.isRead ? "completed" : "failed"),
    createdAt: addition.createdAt.toISOString(),
    messages: addition.messageCount,
    system: addition.systemCount,
    importReport: importReportSchema.nullable().parse(addition.importReport ?? null),
  }));
}

/** The newest addition unless it is through: what is still to come, or why it stopped. */
export async function describeAdding(database: Database, owned: Owned): Promise<AnalysisProgress["adding"]> {
  const job = await findNewestAddition(database, owned);
  if (!job || job.status === "completed") return null;
  const { view } = await findJobView(database, { ownerId: owned.ownerId, jobId: job.id });
  const { id: jobId, status, progress, message, etaSeconds, place, error } = view;
  return { jobId, status, progress, message, etaSeconds, place, error };
}
