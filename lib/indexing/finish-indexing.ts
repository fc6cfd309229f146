import "server-only";
import type { Database } from "@/db/client";
import { sumChunkTokens } from "@/db/queries/chunks";
import { loadAnalysis, makeReady, recountEmbedded } from "@/db/queries/indexing";
import { insertJobEvent } from "@/db/queries/jobs";
import { completeJob } from "@/lib/jobs/complete-job";
import type { JobRef } from "@/lib/jobs/job-ref";
import { releaseUpload } from "@/lib/uploads/release-upload";
import type { IndexingCost } from "@/lib/uploads/upload.schema";
import { embeddingCost } from "./indexing-cost";

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
  const spent = await tellSpent(database, { analysisId, model: analysis?.embeddingModel ?? null });
  await database.transaction(async (tx) => {
    await makeReady(tx, { analysisId });
    if (spent) await insertJobEvent(tx, { jobId, type: "spent", ...spent });
    await completeJob(tx, {
      jobId,
      attempt,
      message: isDeleted ? "Ready to be asked. The uploaded file was deleted." : "Ready to be asked.",
    });
  });
  return { chunks };
}

/** What embedding took, where Gemini did it: in words for the story of the job. */
async function tellSpent(
  database: Database,
  { analysisId, model }: { analysisId: string; model: string | null },
): Promise<{ message: string; detail: IndexingCost } | undefined> {
  const [, ofGemini] = /^gemini\/(.+)$/.exec(model ?? "") ?? [];
  if (!ofGemini) return undefined;
  const tokens = await sumChunkTokens(database, { analysisId });
  const dollars = embeddingCost(ofGemini, tokens);
  const told = new Intl.NumberFormat("en").format(tokens);
  const cost =
    dollars === null
      ? ""
      : `, for about ${new Intl.NumberFormat("en", { style: "currency", currency: "USD", maximumSignificantDigits: 2 }).format(dollars)} at its list price`;
  return { message: `Gemini embedded about ${told} tokens${cost}.`, detail: { tokens, dollars } };
}
