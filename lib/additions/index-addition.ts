import "server-only";
import type { Database } from "@/db/client";
import { saveIndexCounts } from "@/db/queries/additions";
import { countChunks } from "@/db/queries/chunks";
import { deleteFacts } from "@/db/queries/facts";
import { saveJobProgress, touchJob } from "@/db/queries/job-work";
import { markTranscript } from "@/db/queries/transcript-marks";
import { planChunks } from "@/lib/chunking/plan-chunks";
import { embeddingProvider, embeddingProviderOf } from "@/lib/embeddings/provider";
import { embedInLanes } from "@/lib/indexing/embed-lanes";
import { refreshStats } from "@/lib/indexing/refresh-stats";
import { tallyMessages } from "@/lib/indexing/tally-messages";
import { computeInsights } from "@/lib/insights/compute-insights";
import { gatherFacts } from "@/lib/insights/gather-facts";
import { completeJob } from "@/lib/jobs/complete-job";
import type { JobRef } from "@/lib/jobs/job-ref";
import { jobCancelledError } from "@/lib/jobs/job-signals";
import type { ToldWait } from "@/lib/jobs/note-wait";
import { story } from "@/lib/jobs/story";
import type { WorkBudget } from "@/lib/jobs/work-budget";
import { indexTermsAlone } from "@/lib/search/index-terms-alone";
import { endNeedOfUpload } from "@/lib/uploads/release-upload";
import { additionProgress } from "./addition-progress";
import { loadRunningAddition } from "./load-running-addition";

/** Counts the new messages, and keeps everything the overview shows. */
export async function recountStats(
  database: Database,
  { deadline, ...job }: JobRef & WorkBudget,
): Promise<{ isDone: boolean }> {
  const { analysis } = await loadRunningAddition(database, job);
  const { id: analysisId, timeZone } = analysis;
  if (!(await tallyMessages(database, { analysisId, timeZone, deadline }))) return { isDone: false };
  await database.transaction(async (tx) => {
    await refreshStats(tx, analysis);
    await markTranscript(tx, { analysisId });
  });
  return { isDone: true };
}

/** What people did on each day is noted anew: new messages may lie between any two old ones. */
export async function forgetFacts(database: Database, job: JobRef): Promise<{ isDone: boolean }> {
  await loadRunningAddition(database, job);
  await deleteFacts(database, { analysisId: job.analysisId });
  return { isDone: true };
}

/** Notes what everybody did on each day, and sums it up for the overview. */
export async function gatherFactsAnew(
  database: Database,
  { deadline, ...job }: JobRef & WorkBudget,
): Promise<{ isDone: boolean }> {
  const { analysis } = await loadRunningAddition(database, job);
  const { id: analysisId, timeZone } = analysis;
  const gathered = await gatherFacts(database, { analysisId, timeZone, deadline });
  if (gathered.isDone) await computeInsights(database, { analysisId });
  return gathered;
}

/** Cuts the messages behind the last passage into passages of their own. */
export async function planAddedChunks(
  database: Database,
  { deadline, ...job }: JobRef & WorkBudget,
): Promise<{ isDone: boolean; chunks: number }> {
  const { analysisId } = job;
  await loadRunningAddition(database, job);
  const planned = await planChunks(database, { analysisId, deadline });
  if (planned.isDone) await saveJobProgress(database, { ...job, ...additionProgress("planned") });
  return planned;
}

/** Notes which words occur in the messages behind the last ones that are indexed. */
export async function indexAddedTerms(
  database: Database,
  { deadline, ...job }: JobRef & WorkBudget,
): Promise<{ isDone: boolean }> {
  await loadRunningAddition(database, job);
  return indexTermsAlone(database, { analysisId: job.analysisId, deadline });
}

/** Embeds the passages that have no embedding yet, with the model of those that have one. */
export async function embedAddedChunks(
  database: Database,
  { deadline, signal, ...job }: JobRef & WorkBudget,
): Promise<{ isDone: boolean; wait?: ToldWait }> {
  const { analysisId } = job;
  const { analysis } = await loadRunningAddition(database, job);
  const { chunks, embedded } = await countChunks(database, { analysisId });
  const before = analysis.embeddedCount;
  let done = embedded;
  const progress = await embedInLanes(database, {
    analysisId,
    // Where its model is not configured any more, this one is refused with the reason.
    provider: embeddingProviderOf(analysis.embeddingModel) ?? embeddingProvider(),
    deadline,
    signal,
    mayGoOn: () => touchJob(database, job),
    afterBatch: (count) => {
      done += count;
      const share = (done - before) / Math.max(1, chunks - before);
      return saveJobProgress(database, { ...job, ...additionProgress("embedded", share) });
    },
  });
  if (!(await touchJob(database, job))) throw jobCancelledError();
  return progress;
}

/** Ends the addition once what it brought can be searched, and deletes the uploaded file that nothing else needs. */
export async function finishAddition(database: Database, job: JobRef): Promise<{ added: number }> {
  const { analysisId, jobId, ownerId } = job;
  const { addition } = await loadRunningAddition(database, job);
  const { chunks, embedded } = await countChunks(database, { analysisId });
  if (embedded < chunks) throw new Error(`${chunks - embedded} chunks have no embedding.`);
  await saveIndexCounts(database, { analysisId, chunks, embedded });
  const { uploadId, messageCount: added } = addition;
  await endNeedOfUpload(database, { ownerId, uploadId, jobId }, (tx) =>
    completeJob(tx, { ...job, story: story("added", { count: added }) }),
  );
  return { added };
}
