import "server-only";
import type { Database } from "@/db/client";
import { loadJob } from "@/db/queries/job-work";
import { CHUNKER_VERSION } from "@/lib/chunking/chunker";
import { type EmbeddingProvider, embeddingProviderOf } from "@/lib/embeddings/provider";
import { AppError } from "@/lib/errors/app-error";
import type { JobRef } from "@/lib/jobs/job-ref";
import { reindexParamsSchema } from "./reindex.schema";

interface Reindex {
  provider: EmbeddingProvider;
  chunkerVersion: number;
  /** The generation that is being built. */
  generation: number;
}

/** What a job is to make. @throws AppError `conflict` when that can no longer be made. */
export async function loadReindex(database: Database, { jobId }: JobRef): Promise<Reindex> {
  const job = await loadJob(database, { jobId });
  const { embeddingModel, chunkerVersion, generation } = reindexParamsSchema.parse(job?.params);
  const provider = embeddingProviderOf(embeddingModel);
  if (!provider || chunkerVersion !== CHUNKER_VERSION) {
    throw new AppError(
      "conflict",
      "The embedding model or the way of cutting passages was changed meanwhile. Ask for a new index once more.",
    );
  }
  return { provider, chunkerVersion, generation: generation + 1 };
}
