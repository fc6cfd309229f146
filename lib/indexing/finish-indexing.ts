import "server-only";
import type { Database } from "@/db/client";
import { completeRun, recountEmbedded } from "@/db/queries/indexing";
import { insertJobEvent } from "@/db/queries/jobs";
import { deleteUpload } from "@/db/queries/uploads";
import { fileStore } from "@/lib/storage/file-store";

/** Makes the analysis ready once every passage has its embedding, and deletes the uploaded file. */
export async function finishIndexing(
  database: Database,
  { analysisId, jobId, ownerId }: { analysisId: string; jobId: string; ownerId: string },
): Promise<{ chunks: number }> {
  const { chunks, embedded } = await recountEmbedded(database, { analysisId });
  if (embedded < chunks) throw new Error(`${chunks - embedded} chunks have no embedding.`);
  const uploadId = await completeRun(database, { analysisId, jobId });
  if (uploadId) {
    await fileStore().remove(uploadId);
    await deleteUpload(database, { ownerId, uploadId });
  }
  await insertJobEvent(database, {
    jobId,
    type: "completed",
    message: "Ready to be asked. The uploaded file was deleted.",
  });
  return { chunks };
}
