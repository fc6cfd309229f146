import "server-only";
import type { Job } from "@/db/schema/jobs";
import { eventIdOf } from "@/lib/jobs/event-id-of";
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

/** Ends the runs of a job that has ended. Where another server runs the jobs, its next step sees that by itself. */
export async function sendJobCancelled(jobId: string): Promise<void> {
  if (isEmbedded() && !ownsQueue()) return;
  await inngest.send(jobCancelled.create({ jobId }));
}

/** Has webhooks told what they were not told yet. A delivery's id makes a second sending do nothing. */
export async function sendDeliveriesQueued(deliveries: { id: string; ownerId: string }[]): Promise<void> {
  for (const { id, ownerId } of deliveries) {
    await inngest.send(deliveryQueued.create({ deliveryId: id, ownerId }, { id }));
  }
}
