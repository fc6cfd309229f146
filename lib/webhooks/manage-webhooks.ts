import "server-only";
import { randomBytes, randomUUID } from "node:crypto";
import type { Database } from "@/db/client";
import {
  countWebhooks,
  deleteWebhook,
  insertWebhook,
  listDeliveries,
  listWebhooks,
} from "@/db/queries/webhooks";
import { env } from "@/lib/env";
import { AppError } from "@/lib/errors/app-error";
import { notFound } from "@/lib/errors/not-found";
import { checkWebhookUrl } from "./check-webhook-url";
import type { CreatedWebhook, DeliveryList, WebhookView } from "./webhook.schema";

const WEBHOOKS_PER_USER = 5;
const DELIVERIES_SHOWN = 100;

/** @throws AppError `bad-request` for an address that may not be called, `conflict` when there are enough. */
export async function addWebhook(
  database: Database,
  { ownerId, url }: { ownerId: string; url: string },
): Promise<CreatedWebhook> {
  const { href } = checkWebhookUrl(url, { isPrivateAllowed: env().ALLOW_PRIVATE_WEBHOOKS });
  if ((await countWebhooks(database, { ownerId })) >= WEBHOOKS_PER_USER) {
    throw new AppError(
      "conflict",
      `There are ${WEBHOOKS_PER_USER} webhooks already. Delete one of them first.`,
    );
  }
  const webhook = { id: randomUUID(), ownerId, url: href, secret: randomBytes(32).toString("base64url") };
  await insertWebhook(database, webhook);
  return { id: webhook.id, url: href, createdAt: new Date().toISOString(), secret: webhook.secret };
}

/** An owner's webhooks, without their secrets. */
export async function showWebhooks(
  database: Database,
  { ownerId }: { ownerId: string },
): Promise<WebhookView[]> {
  const found = await listWebhooks(database, { ownerId });
  return found.map(({ id, url, createdAt }) => ({ id, url, createdAt: createdAt.toISOString() }));
}

/** @throws AppError `not-found` */
export async function removeWebhook(
  database: Database,
  owned: { ownerId: string; webhookId: string },
): Promise<void> {
  if (!(await deleteWebhook(database, owned))) throw notFound();
}

/** What was sent to a webhook lately. @throws AppError `not-found` */
export async function showDeliveries(
  database: Database,
  owned: { ownerId: string; webhookId: string },
): Promise<DeliveryList["deliveries"]> {
  const own = await listWebhooks(database, owned);
  if (!own.some(({ id }) => id === owned.webhookId)) throw notFound();
  const found = await listDeliveries(database, { ...owned, limit: DELIVERIES_SHOWN });
  return found.map(({ payload: _payload, webhookId: _webhookId, createdAt, attemptedAt, ...delivery }) => ({
    ...delivery,
    createdAt: createdAt.toISOString(),
    attemptedAt: attemptedAt?.toISOString() ?? null,
  }));
}
