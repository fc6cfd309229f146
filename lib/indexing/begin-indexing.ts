import "server-only";
import type { Database } from "@/db/client";
import { beginRun } from "@/db/queries/indexing";
import { insertJobEvent } from "@/db/queries/jobs";
import { AppError } from "@/lib/errors/app-error";

/** Marks the job as running. @throws AppError `cancelled` when it was cancelled or deleted before it could start. */
export async function beginIndexing(
  database: Database,
  { analysisId, jobId, attempt }: { analysisId: string; jobId: string; attempt: number },
): Promise<void> {
  const isBegun = await beginRun(database, { analysisId, jobId });
  if (!isBegun) throw new AppError("cancelled", "This was cancelled.");
  const message = attempt > 1 ? "Started again, going on from what was done." : "Started.";
  await insertJobEvent(database, { jobId, type: "started", message, detail: { attempt } });
}
