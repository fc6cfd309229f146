import "server-only";
import type { Database } from "@/db/client";
import { loadAnalysis, makeReady, recountEmbedded } from "@/db/queries/indexing";
import { completeJob } from "@/lib/jobs/complete-job";
import type { JobRef } from "@/lib/jobs/job-ref";
import { releaseUpload } from "@/lib/uploads/release-upload";

/** Makes the analysis ready once every passage has its embedding, and deletes the uploaded file that nothing else needs. */
export async function finishIndexing(
  database: Database,
  { analysisId, jobId, attempt, ownerId }: JobRef,
): Promise<{ chunks: number }> {
  const { chunks, embedded } = await recountEmbedded(database, { analysisId });
  if (embedded < chunks) throw new Error(`${chunks - embedded} chunks have no embedding.`);
  const analysis = await loadAnalysis(database, { analysisId });
  const uploadId = analysis?.uploadId;
  const isDeleted = uploadId && (await releaseUpload(database, { ownerId, uploadId, analysisId }));
  await database.transaction(async (tx) => {
    await makeReady(tx, { analysisId });
    await completeJob(tx, {
      jobId,
      attempt,
      message: isDeleted ? "Ready to be asked. The uploaded file was deleted." : "Ready to be asked.",
    });
  });
  return { chunks };
}
