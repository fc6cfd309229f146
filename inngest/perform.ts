import { RetryAfterError } from "inngest";
import { db } from "@/db/client";
import { EmbeddingError } from "@/lib/embeddings/embedding-error";
import { AppError } from "@/lib/errors/app-error";
import type { ErrorCode } from "@/lib/errors/error-code.schema";
import { whyWait } from "@/lib/indexing/embed-lanes";
import { failureKindOf, isRetried } from "@/lib/jobs/failure-kinds";
import { announceJobChange } from "@/lib/jobs/job-changes";
import type { JobRef } from "@/lib/jobs/job-ref";
import { jobCancelledError, withJobSignal } from "@/lib/jobs/job-signals";
import { noteWait, type Wait } from "@/lib/jobs/note-wait";
import { log } from "@/lib/log/log";

/** A step's result. A refusal is a value, because the class of an error does not survive a step. */
export type Outcome<T> = { done: T } | { refused: { code: ErrorCode; message: string } };

/** Which step of which run is at work. */
interface StepContext {
  job: JobRef;
  runId: string;
  step: string;
}

/** The verb of a step. Its signal is aborted when the job is cancelled. */
export type Verb<T> = (signal: AbortSignal) => Promise<T>;

/**
 * Carries out the verb of a step. What it refuses for good comes back as a value; what may pass is put on the job's trail
 * and thrown for the engine to try again, without the texts that an unexpected error may quote.
 */
export async function perform<T>(context: StepContext, verb: Verb<T>): Promise<Outcome<T>> {
  const { job } = context;
  try {
    return { done: await withJobSignal(job.jobId, verb) };
  } catch (error) {
    if (!isRetried(failureKindOf(error))) return { refused: refusalOf(error) };
    const failure = retryable(error, context);
    const waitMs = error instanceof EmbeddingError ? error.retryAfterMs : undefined;
    const isRunning = await noteWait(db(), { ...job, ...failure.why, waitMs });
    if (!isRunning) return { refused: refusalOf(jobCancelledError()) };
    if (waitMs === undefined) throw failure.error;
    // As a date: a span counts in whole seconds with Inngest, and may end one too early.
    throw new RetryAfterError(failure.error.message, new Date(Date.now() + waitMs));
  } finally {
    announceJobChange(job.ownerId);
  }
}

function refusalOf(error: unknown): { code: ErrorCode; message: string } {
  if (!(error instanceof AppError || error instanceof EmbeddingError)) throw error;
  return { code: error.code, message: error.message };
}

/** What is thrown for the engine, and what the job's trail says. */
function retryable(
  error: unknown,
  { job, runId, step }: StepContext,
): { error: Error; why: Pick<Wait, "why" | "reason"> } {
  const { jobId, analysisId } = job;
  const ids = { jobId, analysisId, runId, step };
  if (error instanceof EmbeddingError) {
    log().warn({ ...ids, kind: failureKindOf(error) }, "a step is tried again");
    return { error, why: whyWait(error) };
  }
  log().error({ err: error, ...ids }, "a step failed");
  return { error: new Error("The server ran into an error of its own."), why: { why: "triedAgain" } };
}

/** Ends a run whose step refused to go on. */
export class Refusal extends Error {
  override name = "Refusal";

  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
  }
}

/** The value of an outcome. @throws Refusal */
export function accept<T>(outcome: Outcome<T>): T {
  if ("refused" in outcome) throw new Refusal(outcome.refused.code, outcome.refused.message);
  return outcome.done;
}
