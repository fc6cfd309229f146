import "server-only";
import type { Database } from "@/db/client";
import { addEmbedded, enterStage, recountEmbedded } from "@/db/queries/indexing";
import { touchJob } from "@/db/queries/job-work";
import { embeddingProvider } from "@/lib/embeddings/provider";
import type { JobRef } from "@/lib/jobs/job-ref";
import { jobCancelledError } from "@/lib/jobs/job-signals";
import type { ToldWait } from "@/lib/jobs/note-wait";
import type { WorkBudget } from "@/lib/jobs/work-budget";
import { embedInLanes } from "./embed-lanes";
import { loadRunningAnalysis } from "./load-running-analysis";

/**
 * Embeds what has no embedding yet until all is done or the deadline has passed.
 * @throws AppError `cancelled` within one batch of a cancellation; EmbeddingError when the provider fails.
 */
export async function embedPassages(
  database: Database,
  { analysisId, jobId, attempt, deadline, signal }: Omit<JobRef, "ownerId"> & WorkBudget,
): Promise<{ isDone: boolean; wait?: ToldWait }> {
  const analysis = await loadRunningAnalysis(database, analysisId);
  if (analysis.stage !== "embedding") await enterStage(database, { analysisId, stage: "embedding" });
  await recountEmbedded(database, { analysisId });
  const embedded = await embedInLanes(database, {
    analysisId,
    provider: embeddingProvider(),
    deadline,
    signal,
    mayGoOn: () => touchJob(database, { jobId, attempt }),
    afterBatch: (count) => addEmbedded(database, { analysisId, embedded: count }),
  });
  if (!(await touchJob(database, { jobId, attempt }))) throw jobCancelledError();
  return embedded;
}
