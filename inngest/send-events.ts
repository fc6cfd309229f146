import "server-only";
import type { Job } from "@/db/schema/jobs";
import { eventIdOf } from "@/lib/jobs/event-id-of";
import { log } from "@/lib/log/log";
import { withinTime } from "@/lib/within-time";
import { inngest } from "./client";
import { isEmbedded } from "./engine";
import {
  additionRequested,
  analysisCreated,
  deletionRequested,
  deliveryQueued,
  exportRequested,
  jobCancelled,
  reindexRequested,
} from "./events";
import { ownsQueue } from "./queue-ownership";

/** How long a request waits until the jobs engine has been told of something. */
export const TELL_ENGINE_MS = 5_000;

const eventOfKind = {
  index: analysisCreated,
  "add-messages": additionRequested,
  reindex: reindexRequested,
  delete: deletionRequested,
  export: exportRequested,
} as const;

/** Starts the run of a job. The event's id makes a second sending of the same attempt do nothing. */
export async function sendJobAdmitted(job: Job): Promise<void> {
  const { id: jobId, kind, analysisId, ownerId, attempt } = job;
  if (!analysisId) return;
  await inngest.send(
    eventOfKind[kind].create({ analysisId, jobId, ownerId, attempt }, { id: eventIdOf(job) }),
  );
}

/** Ends the runs of a job that has ended. Never throws: where the engine is not told, the next step sees that by itself. */
export async function sendJobCancelled(jobId: string): Promise<void> {
  if (isEmbedded() && !ownsQueue()) return;
  await withinTime(TELL_ENGINE_MS, () => inngest.send(jobCancelled.create({ jobId }))).catch(
    (error: unknown) => log().warn({ err: error, jobId }, "the jobs engine could not be told of a job's end"),
  );
}

/** Has webhooks told what they were not told yet. A delivery's id makes a second sending do nothing. */
export async function sendDeliveriesQueued(deliveries: { id: string; ownerId: string }[]): Promise<void> {
  for (const { id, ownerId } of deliveries) {
    await inngest.send(deliveryQueued.create({ deliveryId: id, ownerId }, { id }));
  }
}
