import "server-only";
import type { StartedAnalysis } from "@/lib/analyses/start-analysis";
import { inngest } from "./client";
import { analysisCreated, jobCancelled } from "./events";

/** Starts the job of an analysis. The event's id makes a second sending of the same attempt do nothing. */
export async function sendAnalysisCreated(started: StartedAnalysis): Promise<void> {
  await inngest.send(analysisCreated.create(started, { id: `${started.jobId}-${started.attempt}` }));
}

export async function sendJobCancelled(jobId: string): Promise<void> {
  await inngest.send(jobCancelled.create({ jobId }));
}
