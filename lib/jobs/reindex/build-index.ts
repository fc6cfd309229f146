import "server-only";
import { setImmediate } from "node:timers/promises";
import type { Database } from "@/db/client";
import { countChunks } from "@/db/queries/chunks";
import { deleteUnsearchedChunks, searchNextGeneration } from "@/db/queries/generations";
import { saveJobProgress, touchJob } from "@/db/queries/job-work";
import { planChunks } from "@/lib/chunking/plan-chunks";
import { embedInLanes } from "@/lib/indexing/embed-lanes";
import { completeJob } from "@/lib/jobs/complete-job";
import type { JobRef } from "@/lib/jobs/job-ref";
import { jobCancelledError } from "@/lib/jobs/job-signals";
import type { ToldWait } from "@/lib/jobs/note-wait";
import { story } from "@/lib/jobs/story";
import type { WorkBudget } from "@/lib/jobs/work-budget";
import { loadReindex } from "./load-reindex";

/** Deletes the chunks that are not searched: what an earlier job left behind, or what the new index has replaced. */
export async function dropUnsearchedChunks(
  database: Database,
  { analysisId, deadline }: JobRef & WorkBudget,
): Promise<{ isDone: boolean }> {
  while (await deleteUnsearchedChunks(database, { analysisId })) {
    if (Date.now() >= deadline) return { isDone: false };
    await setImmediate();
  }
  return { isDone: true };
}

/** Cuts the messages into the passages of the new index. */
export async function planNewChunks(
  database: Database,
  { deadline, ...job }: JobRef & WorkBudget,
): Promise<{ isDone: boolean; chunks: number }> {
  const { generation } = await loadReindex(database, job);
  return planChunks(database, { analysisId: job.analysisId, generation, deadline });
}

/** Embeds the passages of the new index, while the present one is searched. */
export async function embedNewChunks(
  database: Database,
  { deadline, signal, ...job }: JobRef & WorkBudget,
): Promise<{ isDone: boolean; wait?: ToldWait }> {
  const { analysisId } = job;
  const { generation, provider } = await loadReindex(database, job);
  const { chunks, embedded } = await countChunks(database, { analysisId, generation });
  let done = embedded;
  const progress = await embedInLanes(database, {
    analysisId,
    generation,
    provider,
    deadline,
    signal,
    mayGoOn: () => touchJob(database, job),
    afterBatch: (count) => {
      done += count;
      return saveJobProgress(database, { ...job, done, total: chunks });
    },
  });
  if (!(await touchJob(database, job))) throw jobCancelledError();
  return progress;
}

/** Puts the new index in the place of the old one, at once and only when it is whole. */
export async function replaceIndex(database: Database, job: JobRef): Promise<{ chunks: number }> {
  const { analysisId } = job;
  const { generation, provider, chunkerVersion } = await loadReindex(database, job);
  const { chunks, embedded } = await countChunks(database, { analysisId, generation });
  if (embedded < chunks) throw new Error(`${chunks - embedded} chunks have no embedding.`);
  await searchNextGeneration(database, {
    analysisId,
    generation,
    embeddingModel: provider.model,
    chunkerVersion,
    chunkCount: chunks,
  });
  return { chunks };
}

export async function finishReindex(database: Database, job: JobRef): Promise<void> {
  await completeJob(database, { ...job, story: story("reindexed") });
}
