import "server-only";
import type { Database } from "@/db/client";
import { findNearestChunks } from "@/db/queries/chunks";
import { EmbeddingError } from "@/lib/embeddings/embedding-error";
import { embeddingProviderOf } from "@/lib/embeddings/provider";
import { log } from "@/lib/log/log";
import type { Scores } from "./fuse-scores";

const NEAREST = 400;

export interface SemanticScores {
  /** From 0, for what is no nearer than the last chunk looked at, to the nearest. */
  scores: Scores;
  /** Cosine of the nearest chunk. */
  nearest: number;
}

/**
 * Scores every message by how near the meaning of its chunk is to the question. Undefined when the model that embedded the
 * analysis cannot be asked, now or any more: the words then have to do.
 */
export async function scorePassages(
  database: Database,
  {
    analysisId,
    model,
    question,
    messages,
  }: {
    analysisId: string;
    model: string | null;
    question: string;
    messages: number;
  },
): Promise<SemanticScores | undefined> {
  const embedding = await embedQuestion(model, question);
  if (!embedding) return undefined;
  const chunks = await findNearestChunks(database, { analysisId, embedding, limit: NEAREST });
  const floor = chunks.at(-1)?.similarity ?? 0;
  const scores = new Float32Array(messages);
  for (const { firstMessage, lastMessage, similarity } of chunks) {
    const score = similarity - floor;
    for (let i = firstMessage; i <= lastMessage; i++) if (score > (scores[i] ?? 0)) scores[i] = score;
  }
  return { scores, nearest: chunks[0]?.similarity ?? 0 };
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
