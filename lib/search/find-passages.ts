import "server-only";
import type { Database } from "@/db/client";
import { type ChunkFilter, findNearestChunks, type NearChunk } from "@/db/queries/chunks";
import { EmbeddingError } from "@/lib/embeddings/embedding-error";
import { embeddingProviderOf } from "@/lib/embeddings/provider";
import { log } from "@/lib/log/log";

const NEAREST = 400;

/**
 * The chunks nearest in meaning to a question, nearest first. Undefined when the model that embedded the analysis cannot be
 * asked, now or any more: the words then have to do.
 */
export async function findPassages(
  database: Database,
  {
    analysisId,
    model,
    question,
    within,
  }: { analysisId: string; model: string | null; question: string; within?: ChunkFilter },
): Promise<NearChunk[] | undefined> {
  const embedding = await embedQuestion(model, question);
  return embedding && findNearestChunks(database, { analysisId, embedding, limit: NEAREST, within });
}

async function embedQuestion(model: string | null, question: string): Promise<Float32Array | undefined> {
  try {
    const [embedding] = (await embeddingProviderOf(model)?.embed([question], "query")) ?? [];
    return embedding;
  } catch (error) {
    if (!(error instanceof EmbeddingError)) throw error;
    log().warn({ err: error, kind: error.kind }, "a question could not be embedded; searching by its words");
    return undefined;
  }
}
