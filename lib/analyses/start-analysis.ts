import "server-only";
import { randomUUID } from "node:crypto";
import type { Database } from "@/db/client";
import { insertAnalysis } from "@/db/queries/analyses";
import { insertJob, insertJobEvent } from "@/db/queries/jobs";
import { findUpload } from "@/db/queries/uploads";
import { AppError } from "@/lib/errors/app-error";
import type { ImportChoices } from "@/lib/uploads/upload.schema";
import { titleOfFile } from "./title-of-file";

export interface StartedAnalysis {
  analysisId: string;
  jobId: string;
  ownerId: string;
  attempt: number;
}

/**
 * Creates a pending analysis of a stored upload with the job that will index it. The caller sends the event that
 * starts the job; should it die before, the job is found pending at the next start and its event sent then.
 * @throws AppError `not-found` for an upload that is not this owner's.
 */
export async function startAnalysis(
  database: Database,
  { ownerId, uploadId, choices }: { ownerId: string; uploadId: string; choices: ImportChoices },
): Promise<StartedAnalysis> {
  const upload = await findUpload(database, { ownerId, uploadId });
  if (!upload) throw new AppError("not-found", "This upload is no longer here. Upload the export again.");
  const analysisId = randomUUID();
  const jobId = randomUUID();

  await database.transaction(async (tx) => {
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
    await insertJob(tx, { id: jobId, ownerId, analysisId, kind: "index" });
    await insertJobEvent(tx, { jobId, type: "queued", message: "Upload received." });
  });
  return { analysisId, jobId, ownerId, attempt: 1 };
}
