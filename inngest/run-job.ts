import { NonRetriableError } from "inngest";
import { db } from "@/db/client";
import { listPendingDeliveries } from "@/db/queries/webhooks";
import { asSpender } from "@/lib/gemini/spender";
import { beginJob, keepJobAlive } from "@/lib/jobs/begin-job";
import { failJob } from "@/lib/jobs/fail-job";
import { jobLimits } from "@/lib/jobs/job-limits";
import type { JobRef } from "@/lib/jobs/job-ref";
import { noteWait, type ToldWait } from "@/lib/jobs/note-wait";
import { jobCancelled } from "./events";
import { accept, type Outcome, perform, Refusal, type Verb } from "./perform";
import { sendDeliveriesQueued } from "./send-events";
import { startJobs } from "./start-jobs";

/** A step ends well within the 60 seconds a serverless host gives a request; what is left goes on in the next. */
const STEP_BUDGET_MS = 20_000;

/** The steps of the SDK that the run of a job uses. */
interface Step {
  run(id: string, work: () => Promise<unknown>): Promise<unknown>;
  sleep(id: string, ms: number): Promise<void>;
}

interface Run {
  job: JobRef;
  runId: string;
  step: Step;
}

interface Progress {
  isDone: boolean;
  wait?: ToldWait;
}

interface JobSteps {
  /** One step. */
  once<T>(id: string, verb: Verb<T>): Promise<T>;
  /** As many steps as it takes. `verb` returns by the deadline, in milliseconds since the epoch. */
  untilDone(id: string, verb: (deadline: number, signal: AbortSignal) => Promise<Progress>): Promise<void>;
}

/** What the functions of all jobs have in common. */
export const jobOptions = {
  retries: 5 as const,
  concurrency: { limit: jobLimits.stepsPerUser, key: "event.data.ownerId", scope: "env" as const },
  cancelOn: [{ event: jobCancelled, match: "data.jobId" }],
};

/**
 * Runs a job from its beginning to its end. Every step begins with a sign of life and a look whether the job was cancelled.
 * What a step refuses ends the job with that reason. `work` is given the job as whose it is when a step begins: a guest may
 * have signed in since the event was sent.
 */
export async function runJob<T>(
  { job: started, runId, step }: Run,
  work: (steps: JobSteps, job: JobRef) => Promise<T>,
): Promise<T | { cancelled: true }> {
  const job = { ...started };
  const run = { job, runId, step };
  try {
    await performStep(run, "begin-run", () => beginJob(db(), { ...job, runId }));
    const result = await work(stepsOf(run), job);
    await followUp(run);
    return result;
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    if (refusal.code === "cancelled") return { cancelled: true };
    const { code, message } = refusal;
    await step.run("record-refusal", () => failJob(db(), { ...job, code, message }));
    await followUp(run);
    throw new NonRetriableError(message);
  }
}

/** Ends a job whose step failed as often as it may: the `onFailure` of its function. */
export async function recordFailure(job: JobRef, error: Error, step: Step): Promise<void> {
  const message = `${error.message} It was tried several times. What was done is kept: a retry goes on from there.`;
  await step.run("record-failure", () => failJob(db(), { ...job, code: "internal", message }));
  await followUp({ job, step });
}

/** What the end of a job brings about. */
async function followUp({ job, step }: Pick<Run, "job" | "step">): Promise<void> {
  await step.run("tell-webhooks", async () => sendDeliveriesQueued(await listPendingDeliveries(db(), job)));
  await step.run("start-next-jobs", startJobs);
}

function stepsOf(run: Run): JobSteps {
  const { job, step } = run;
  const once = <T>(id: string, verb: Verb<T>) =>
    performStep(run, id, async (signal) => {
      const { ownerId } = await keepJobAlive(db(), { ...job, runId: run.runId });
      job.ownerId = ownerId;
      return asSpender({ ownerId: job.ownerId }, () => verb(signal));
    });
  return {
    once,
    async untilDone(id, verb) {
      for (;;) {
        const { isDone, wait } = await once(id, async (signal) => {
          const progress = await verb(Date.now() + STEP_BUDGET_MS, signal);
          if (progress.wait) await noteWait(db(), { ...job, ...progress.wait });
          return progress;
        });
        if (isDone) return;
        if (wait) await step.sleep("wait", wait.waitMs);
      }
    },
  };
}

async function performStep<T>({ job, runId, step }: Run, id: string, verb: Verb<T>): Promise<T> {
  // A result comes back as JSON; the verbs of steps return ids, counts and flags, which survive that.
  return accept((await step.run(id, () => perform({ job, runId, step: id }, verb))) as Outcome<T>);
}
