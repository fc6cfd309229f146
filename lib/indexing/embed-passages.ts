import "server-only";
import type { Database } from "@/db/client";
import { addEmbedded, enterStage, recountEmbedded, touchJob } from "@/db/queries/indexing";
import { embedChunks } from "@/lib/embeddings/embed-chunks";
import { embeddingProvider } from "@/lib/embeddings/provider";
import { AppError } from "@/lib/errors/app-error";
import { loadRunningAnalysis } from "./load-running-analysis";

/**
 * Embeds what has no embedding yet until all is done or the deadline (ms since the epoch) has passed.
 * @throws AppError `cancelled` within one batch of a cancellation; EmbeddingError when the provider fails.
 */
export async function embedPassages(
  database: Database,
  { analysisId, jobId, deadline }: { analysisId: string; jobId: string; deadline: number },
): Promise<{ isDone: boolean }> {
  const analysis = await loadRunningAnalysis(database, analysisId);
  if (analysis.stage !== "embedding") await enterStage(database, { analysisId, stage: "embedding" });
  await recountEmbedded(database, { analysisId });

  const provider = embeddingProvider();
  const embedLane = (lane: number) =>
    embedChunks(database, {
      analysisId,
      lane,
      lanes: provider.parallelCalls,
      deadline,
      provider,
      beforeBatch: async () => ((await touchJob(database, { jobId })) ? "go" : "stop"),
      afterBatch: (count) => addEmbedded(database, { analysisId, embedded: count }),
    });
  const lanes = await Promise.all(
    Array.from({ length: provider.parallelCalls }, (_, lane) => embedLane(lane)),
  );

  if (!(await touchJob(database, { jobId }))) throw new AppError("cancelled", "This was cancelled.");
  return { isDone: lanes.every(({ isDone }) => isDone) };
}
