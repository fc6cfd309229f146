import "server-only";
import { EmbeddingError } from "@/lib/embeddings/embedding-error";
import type { EmbeddingProvider } from "@/lib/embeddings/provider";
import { unitVector } from "@/lib/embeddings/unit-vector";
import { env } from "@/lib/env";
import { processSingleton } from "@/lib/process-singleton";
import { EncoderPool } from "./encoder-pool";

/** Embeddings by the sentence encoder that comes with the app (Universal Sentence Encoder lite): English, no key, no network. */
export function localEmbeddings(): EmbeddingProvider {
  const encoders = env().LOCAL_ENCODER_THREADS;
  const pool = processSingleton("encoder-pool", () => new EncoderPool(encoders));
  return {
    model: "local/use-lite-en",
    maxBatch: 64 * encoders,
    parallelCalls: 1,
    async embed(texts, task, signal) {
      try {
        const vectors = await pool.encode(texts, { isUrgent: task === "query", signal });
        return vectors.map(unitVector);
      } catch (cause) {
        signal?.throwIfAborted();
        throw new EmbeddingError(
          "transient",
          "embedding-unavailable",
          "The sentence encoder stopped. Try again; if it happens again, restart the app.",
          { cause },
        );
      }
    },
  };
}
