import "server-only";
import { randomUUID } from "node:crypto";
import type { Database } from "@/db/client";
import { insertAnalysis } from "@/db/queries/analyses";
import { findUpload } from "@/db/queries/uploads";
import { AppError } from "@/lib/errors/app-error";
import { enqueueJob } from "@/lib/jobs/enqueue-job";
import { announceJobChange } from "@/lib/jobs/job-changes";
import type { JobRef } from "@/lib/jobs/job-ref";
import type { ImportChoices } from "@/lib/uploads/upload.schema";
import { titleOfFile } from "./title-of-file";

/**
 * Creates a pending analysis of a stored upload with the job that will index it. The caller lets jobs through;
 * should it die before, the job is found waiting at the next start.
 * @throws AppError `not-found` for an upload that is not this owner's, `too-many-jobs` when too many wait.
 */
export async function startAnalysis(
  database: Database,
  { ownerId, uploadId, choices }: { ownerId: string; uploadId: string; choices: ImportChoices },
): Promise<JobRef> {
  const upload = await findUpload(database, { ownerId, uploadId });
  if (!upload) throw new AppError("not-found", "This upload is no longer here. Upload the export again.");
  const analysisId = randomUUID();
  const job = await database.transaction(async (tx) => {
    await insertAnalysis(tx, {
      id: analysisId,
      ownerId,
      title: choices.title ?? titleOfFile(upload.fileName),
      timeZone: choices.timeZone,
      chat: choices.chat,
      dateOrder: choices.dateOrder,
      uploadId,
      fileName: upload.fileName,
      sizeBytes: upload.sizeBytes,
    });
    return enqueueJob(tx, { ownerId, analysisId, kind: "index", message: "Upload received." });
  });
  announceJobChange(ownerId);
  return { analysisId, jobId: job.id, ownerId, attempt: job.attempt };
}
