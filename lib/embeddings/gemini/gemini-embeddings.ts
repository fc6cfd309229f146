import "server-only";
import { TaskType } from "@google/generative-ai";
import { z } from "zod";
import { EMBEDDING_DIMENSIONS } from "@/db/schema/chunks";
import { estimateTokens } from "@/lib/chunking/estimate-tokens";
import type { EmbeddingProvider, EmbeddingTask } from "@/lib/embeddings/provider";
import { unitVector } from "@/lib/embeddings/unit-vector";
import { env } from "@/lib/env";
import { takeFromBudget } from "@/lib/gemini/budget";
import { geminiModel } from "@/lib/gemini/gemini-client";
import { processSingleton } from "@/lib/process-singleton";
import { toEmbeddingError, unparsableAnswer } from "./gemini-embedding-error";
import { RequestSlots } from "./request-slots";

const taskTypes: Record<EmbeddingTask, TaskType> = {
  document: TaskType.RETRIEVAL_DOCUMENT,
  query: TaskType.RETRIEVAL_QUERY,
};

const answerSchema = z.object({
  embeddings: z.array(z.object({ values: z.array(z.number()).length(EMBEDDING_DIMENSIONS) })),
});

/** Embeddings by Gemini, with at most `EMBEDDING_REQUESTS_IN_PARALLEL` requests of this process at once. */
export function geminiEmbeddings(): EmbeddingProvider {
  const { GEMINI_EMBEDDING_MODEL, GEMINI_EMBEDDING_BATCH, EMBEDDING_REQUESTS_IN_PARALLEL } = env();
  const slots = processSingleton("gemini-slots", () => new RequestSlots(EMBEDDING_REQUESTS_IN_PARALLEL));
  return {
    model: `gemini/${GEMINI_EMBEDDING_MODEL}`,
    maxBatch: GEMINI_EMBEDDING_BATCH,
    parallelCalls: EMBEDDING_REQUESTS_IN_PARALLEL,
    embed: (texts, task, signal) =>
      slots.run(() => requestEmbeddings(GEMINI_EMBEDDING_MODEL, texts, task, signal)),
  };
}

/** An answer that is not of the form asked for is asked for once more. */
async function requestEmbeddings(...request: EmbedRequest): Promise<Float32Array[]> {
  const [, texts] = request;
  let problem: unknown;
  for (let tries = 0; tries < 2; tries++) {
    const parsed = answerSchema.safeParse(await callBatch(...request));
    if (parsed.success && parsed.data.embeddings.length === texts.length) {
      return parsed.data.embeddings.map(({ values }) => unitVector(values));
    }
    problem = parsed.error;
  }
  throw unparsableAnswer(problem);
}

type EmbedRequest = [model: string, texts: string[], task: EmbeddingTask, signal: AbortSignal | undefined];

async function callBatch(...[model, texts, task, signal]: EmbedRequest): Promise<unknown> {
  signal?.throwIfAborted();
  const giveBack = await takeFromBudget({
    model,
    embeddings: texts.length,
    inputTokens: texts.reduce((sum, text) => sum + estimateTokens(text), 0),
  }).catch((error: unknown) => {
    throw toEmbeddingError(error);
  });
  const timeout = AbortSignal.timeout(env().GEMINI_EMBEDDING_SECONDS * 1000);
  try {
    return await geminiModel(model).batchEmbedContents(
      { requests: texts.map((text) => embedRequest(text, task)) },
      { signal: signal ? AbortSignal.any([signal, timeout]) : timeout },
    );
  } catch (error) {
    await giveBack();
    signal?.throwIfAborted();
    throw toEmbeddingError(error);
  }
}

/** The SDK's types do not know `outputDimensionality`; it passes the request on as it is. */
function embedRequest(text: string, task: EmbeddingTask) {
  return {
    content: { role: "user", parts: [{ text: text.trim() || "-" }] },
    taskType: taskTypes[task],
    outputDimensionality: EMBEDDING_DIMENSIONS,
  };
}
