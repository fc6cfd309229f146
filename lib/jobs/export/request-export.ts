import "server-only";
import type { Database } from "@/db/client";
import type { Job } from "@/db/schema/jobs";
import { enqueueJob } from "@/lib/jobs/enqueue-job";
import { findReadyAnalysis } from "@/lib/jobs/find-ready-analysis";
import { story } from "@/lib/jobs/story";
import type { ExportParams } from "./export.schema";

/** Asks for a file of an analysis. @throws AppError `not-found`, `not-ready`, `too-many-jobs` */
export async function requestExport(
  tx: Database,
  { params, ...owned }: { ownerId: string; analysisId: string; params: ExportParams },
): Promise<Job> {
  await findReadyAnalysis(tx, owned);
  return enqueueJob(tx, { ...owned, kind: "export", params, story: story("exportAskedFor") });
}
