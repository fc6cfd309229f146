import "server-only";
import type { Database } from "@/db/client";
import { loadAnalysis, makeReady, recountEmbedded } from "@/db/queries/indexing";
import { deleteUpload } from "@/db/queries/uploads";
import { completeJob } from "@/lib/jobs/complete-job";
import type { JobRef } from "@/lib/jobs/job-ref";
import { fileStore } from "@/lib/storage/file-store";

/** Makes the analysis ready once every passage has its embedding, and deletes the uploaded file. */
export async function finishIndexing(
  database: Database,
  { analysisId, jobId, attempt, ownerId }: JobRef,
): Promise<{ chunks: number }> {
  const { chunks, embedded } = await recountEmbedded(database, { analysisId });
  if (embedded < chunks) throw new Error(`${chunks - embedded} chunks have no embedding.`);
  const analysis = await loadAnalysis(database, { analysisId });
  if (analysis?.uploadId) {
    await fileStore().remove(analysis.uploadId);
    await deleteUpload(database, { ownerId, uploadId: analysis.uploadId });
  }
  await database.transaction(async (tx) => {
    await makeReady(tx, { analysisId });
    await completeJob(tx, {
      jobId,
      attempt,
      message: "Ready to be asked. The uploaded file was deleted.",
    });
  });
  return { chunks };
}
