import "server-only";
import { randomUUID } from "node:crypto";
import type { Database } from "@/db/client";
import { insertDeliveries, listWebhooks } from "@/db/queries/webhooks";
import type { Job } from "@/db/schema/jobs";

/**
 * Stores what the webhooks of a job's owner are to be told of its end, in the transaction that ends it. It carries ids
 * and states, and nothing of a chat.
 */
export async function queueDeliveries(tx: Database, job: Job): Promise<void> {
  const event = job.status === "completed" ? "job.completed" : "job.failed";
  const own = await listWebhooks(tx, { ownerId: job.ownerId });
  await insertDeliveries(
    tx,
    own.map((webhook) => {
      const id = randomUUID();
      return { id, webhookId: webhook.id, jobId: job.id, event, payload: payloadOf(id, event, job) };
    }),
  );
}

function payloadOf(id: string, event: string, job: Job) {
  const { kind, status, analysisId, attempt, errorCode, finishedAt } = job;
  return {
    id,
    event,
    job: { id: job.id, kind, status, analysisId, attempt, errorCode, finishedAt: finishedAt?.toISOString() },
  };
}
