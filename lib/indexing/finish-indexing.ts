import "server-only";
import type { Database } from "@/db/client";
import { sumChunkCharacters } from "@/db/queries/chunks";
import { loadAnalysis, makeReady, recountEmbedded } from "@/db/queries/indexing";
import { tokensOfLetters } from "@/lib/chunking/estimate-tokens";
import { completeJob } from "@/lib/jobs/complete-job";
import type { JobRef } from "@/lib/jobs/job-ref";
import { noteEvent } from "@/lib/jobs/note-event";
import { type Story, story } from "@/lib/jobs/story";
import { endNeedOfUpload } from "@/lib/uploads/release-upload";
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
  const spent = await tellSpent(database, { analysisId, model: analysis?.embeddingModel ?? null });
  const uploadId = analysis?.uploadId ?? null;
  await endNeedOfUpload(database, { ownerId, uploadId, analysisId }, async (tx, isUploadDeleted) => {
    await makeReady(tx, { analysisId });
    if (spent) await noteEvent(tx, { jobId, type: "spent", ...spent });
    await completeJob(tx, {
      jobId,
      attempt,
      story: story(isUploadDeleted ? "indexedAndDeleted" : "indexed"),
    });
  });
  return { chunks };
}

/** What embedding took, where Gemini did it. */
async function tellSpent(
  database: Database,
  { analysisId, model }: { analysisId: string; model: string | null },
): Promise<{ story: Story; detail: IndexingCost } | undefined> {
  const [, ofGemini] = /^gemini\/(.+)$/.exec(model ?? "") ?? [];
  if (!ofGemini) return undefined;
  const tokens = tokensOfLetters(await sumChunkCharacters(database, { analysisId }));
  const dollars = embeddingCost(ofGemini, tokens);
  const told = dollars === null ? story("spent", { tokens }) : story("spentDollars", { tokens, dollars });
  return { story: told, detail: { tokens, dollars } };
}
