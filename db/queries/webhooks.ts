import "server-only";
import { and, count, desc, eq, lt, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { webhookDeliveries, webhooks } from "@/db/schema/webhooks";

type Webhook = typeof webhooks.$inferSelect;
type Delivery = typeof webhookDeliveries.$inferSelect;

export async function insertWebhook(database: Database, webhook: Omit<Webhook, "createdAt">): Promise<void> {
  await database.insert(webhooks).values(webhook);
}

export async function listWebhooks(database: Database, { ownerId }: { ownerId: string }): Promise<Webhook[]> {
  return database.select().from(webhooks).where(eq(webhooks.ownerId, ownerId)).orderBy(webhooks.createdAt);
}

export async function countWebhooks(database: Database, { ownerId }: { ownerId: string }): Promise<number> {
  const [found] = await database
    .select({ value: count() })
    .from(webhooks)
    .where(eq(webhooks.ownerId, ownerId));
  return found?.value ?? 0;
}

/** Answers whether there was such a webhook. */
export async function deleteWebhook(
  database: Database,
  { ownerId, webhookId }: { ownerId: string; webhookId: string },
): Promise<boolean> {
  const deleted = await database
    .delete(webhooks)
    .where(and(eq(webhooks.id, webhookId), eq(webhooks.ownerId, ownerId)))
    .returning({ id: webhooks.id });
  return deleted.length > 0;
}

export async function insertDeliveries(
  database: Database,
  deliveries: (typeof webhookDeliveries.$inferInsert)[],
): Promise<void> {
  if (deliveries.length > 0) await database.insert(webhookDeliveries).values(deliveries);
}

/** The last `limit` deliveries of a webhook, newest first. */
export async function listDeliveries(
  database: Database,
  { ownerId, webhookId, limit }: { ownerId: string; webhookId: string; limit: number },
): Promise<Delivery[]> {
  const found = await database
    .select({ delivery: webhookDeliveries })
    .from(webhookDeliveries)
    .innerJoin(webhooks, eq(webhooks.id, webhookDeliveries.webhookId))
    .where(and(eq(webhooks.ownerId, ownerId), eq(webhooks.id, webhookId)))
    .orderBy(desc(webhookDeliveries.createdAt))
    .limit(limit);
  return found.map(({ delivery }) => delivery);
}

/** A delivery with the address and key to send it with, for the run that sends it. */
export async function loadDelivery(
  database: Database,
  { deliveryId }: { deliveryId: string },
): Promise<{ delivery: Delivery; webhook: Webhook } | undefined> {
  const [found] = await database
    .select({ delivery: webhookDeliveries, webhook: webhooks })
    .from(webhookDeliveries)
    .innerJoin(webhooks, eq(webhooks.id, webhookDeliveries.webhookId))
    .where(eq(webhookDeliveries.id, deliveryId));
  return found;
}

/** Deliveries that were not sent yet: those of a job, or all made before a moment. */
export async function listPendingDeliveries(
  database: Database,
  scope: { jobId: string } | { before: Date },
): Promise<{ id: string; ownerId: string }[]> {
  return database
    .select({ id: webhookDeliveries.id, ownerId: webhooks.ownerId })
    .from(webhookDeliveries)
    .innerJoin(webhooks, eq(webhooks.id, webhookDeliveries.webhookId))
    .where(
      and(
        eq(webhookDeliveries.status, "pending"),
        "jobId" in scope
          ? eq(webhookDeliveries.jobId, scope.jobId)
          : lt(webhookDeliveries.createdAt, scope.before),
      ),
    );
}

/** Notes how an attempt to deliver went. */
export async function saveAttempt(
  database: Database,
  { deliveryId, ...outcome }: { deliveryId: string } & Pick<Delivery, "status" | "responseStatus" | "error">,
): Promise<void> {
  await database
    .update(webhookDeliveries)
    .set({ ...outcome, attempts: sql`${webhookDeliveries.attempts} + 1`, attemptedAt: sql`now()` })
    .where(eq(webhookDeliveries.id, deliveryId));
}

export async function giveUpDelivery(
  database: Database,
  { deliveryId }: { deliveryId: string },
): Promise<void> {
  await database
    .update(webhookDeliveries)
    .set({ status: "failed" })
    .where(and(eq(webhookDeliveries.id, deliveryId), eq(webhookDeliveries.status, "pending")));
}

/** Deletes what was sent, or given up, before a moment. */
export async function deleteOldDeliveries(database: Database, { before }: { before: Date }): Promise<number> {
  const deleted = await database
    .delete(webhookDeliveries)
    .where(lt(webhookDeliveries.createdAt, before))
    .returning({ id: webhookDeliveries.id });
  return deleted.length;
}
