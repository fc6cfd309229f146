import "server-only";
import { env } from "@/lib/env";
import { geminiEmbeddings } from "./gemini/gemini-embeddings";
import { localEmbeddings } from "./local/local-embeddings";

/** Documents and questions are embedded differently by models that know the difference. */
export type EmbeddingTask = "document" | "query";

export interface EmbeddingProvider {
  /** Stable name of provider and model, kept with the analysis: vectors of two models cannot be compared. */
  readonly model: string;
  /** Most texts of one call. */
  readonly maxBatch: number;
  /** Calls that make sense at once. */
  readonly parallelCalls: number;
  /** Vectors of unit length with `EMBEDDING_DIMENSIONS` numbers, in the order of `texts`. @throws EmbeddingError */
  embed(texts: string[], task: EmbeddingTask, signal?: AbortSignal): Promise<Float32Array[]>;
}

/** The provider for new analyses: Gemini where a key is set, else the encoder of this machine. */
export function embeddingProvider(): EmbeddingProvider {
  return env().GEMINI_API_KEY ? geminiEmbeddings() : localEmbeddings();
}

/**
 * The provider for an analysis that is tied to a model already. Undefined when that model is not configured any more: what is
 * indexed then can be searched by its words only.
 */
export function embeddingProviderOf(model: string | null): EmbeddingProvider | undefined {
  if (model === null) return embeddingProvider();
  const known = [localEmbeddings, ...(env().GEMINI_API_KEY ? [geminiEmbeddings] : [])];
  return known.map((provider) => provider()).find((provider) => provider.model === model);
}
