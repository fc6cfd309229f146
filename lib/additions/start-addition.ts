import "server-only";
import type { Database } from "@/db/client";
import { insertAddition } from "@/db/queries/additions";
import { holdUpload } from "@/db/queries/uploads";
import { assertInExport, uploadNotFound } from "@/lib/analyses/start-analyses";
import { exportSurveySchema } from "@/lib/imports/survey.schema";
import { enqueueJob } from "@/lib/jobs/enqueue-job";
import { findReadyAnalysis } from "@/lib/jobs/find-ready-analysis";
import { announceJobChange } from "@/lib/jobs/job-changes";
import type { JobRef } from "@/lib/jobs/job-ref";
import { story } from "@/lib/jobs/story";
import { columnChoice, type ImportChoices } from "@/lib/uploads/upload.schema";

/**
 * Puts a job in line that will add the new messages of an upload to an analysis. The caller lets jobs through.
 * @throws AppError `not-found`, `not-ready` for an analysis that is not indexed whole, `chat-not-in-export`, `too-many-jobs`
 */
export async function startAddition(
  database: Database,
  {
    ownerId,
    analysisId,
    uploadId,
    choices,
  }: { ownerId: string; analysisId: string; uploadId: string; choices: ImportChoices },
): Promise<JobRef> {
  const job = await database.transaction(async (tx) => {
    await findReadyAnalysis(tx, { ownerId, analysisId });
    const upload = await holdUpload(tx, { ownerId, uploadId });
    if (!upload) throw uploadNotFound();
    const chats = choices.chats ?? (choices.chat === undefined ? null : [choices.chat]);
    if (chats) assertInExport(exportSurveySchema.safeParse(upload.survey).data, chats);
    const queued = await enqueueJob(tx, {
      ownerId,
      analysisId,
      kind: "add-messages",
      story: story("additionReceived"),
    });
    const { fileName, sizeBytes } = upload;
    await insertAddition(tx, {
      jobId: queued.id,
      analysisId,
      uploadId,
      fileName,
      sizeBytes,
      chats: chats && [...new Set(chats)],
      dateOrder: choices.dateOrder,
      columns: columnChoice(choices),
    });
    return queued;
  });
  announceJobChange(ownerId);
  return { analysisId, jobId: job.id, ownerId, attempt: job.attempt };
}
