import "server-only";
import type { Database } from "@/db/client";
import { listJobsOfAnalysis } from "@/db/queries/jobs";
import type { Job } from "@/db/schema/jobs";
import { CHUNKER_VERSION } from "@/lib/chunking/chunker";
import { embeddingProvider } from "@/lib/embeddings/provider";
import { AppError } from "@/lib/errors/app-error";
import { enqueueJob } from "@/lib/jobs/enqueue-job";
import { findReadyAnalysis } from "@/lib/jobs/find-ready-analysis";
import { story } from "@/lib/jobs/story";
import type { ReindexParams } from "./reindex.schema";

/**
 * Asks for a new index of an analysis, with the embedding model and chunker of today.
 * @throws AppError `conflict` when one is being made, or would be the same as the present one.
 */
export async function requestReindex(
  tx: Database,
  owned: { ownerId: string; analysisId: string },
): Promise<Job> {
  const analysis = await findReadyAnalysis(tx, owned);
  const isUnderWay = (await listJobsOfAnalysis(tx, owned)).some(
    ({ kind, status }) => kind === "reindex" && (status === "pending" || status === "running"),
  );
  if (isUnderWay) throw new AppError("conflict", "This chat is being indexed anew already.");
  const params: ReindexParams = {
    embeddingModel: embeddingProvider().model,
    chunkerVersion: CHUNKER_VERSION,
    generation: analysis.generation,
  };
  if (
    analysis.embeddingModel === params.embeddingModel &&
    analysis.chunkerVersion === params.chunkerVersion
  ) {
    throw new AppError("conflict", "This chat is indexed in the present way already.");
  }
  return enqueueJob(tx, { ...owned, kind: "reindex", params, story: story("reindexAskedFor") });
}
