import "server-only";
import type { Database } from "@/db/client";
import { giveUpDelivery, loadDelivery, saveAttempt } from "@/db/queries/webhooks";
import { env } from "@/lib/env";
import { AppError } from "@/lib/errors/app-error";
import { checkWebhookUrl } from "./check-webhook-url";
import { PrivateAddressError, postSafely } from "./post-safely";
import { signPayload } from "./sign-payload";

/** How an attempt went; what can pass is tried again. */
type DeliveryOutcome = "delivered" | "refused" | "try-again";

/** Sends a delivery and notes how it went. One that was sent, or whose webhook is gone, is left alone. */
export async function deliver(
  database: Database,
  { deliveryId }: { deliveryId: string },
): Promise<DeliveryOutcome> {
  const found = await loadDelivery(database, { deliveryId });
  if (found?.delivery.status !== "pending") return "delivered";
  const { delivery, webhook } = found;
  const body = JSON.stringify(delivery.payload);
  const isPrivateAllowed = env().ALLOW_PRIVATE_WEBHOOKS;
  try {
    const responseStatus = await postSafely({
      url: checkWebhookUrl(webhook.url, { isPrivateAllowed }),
      body,
      headers: {
        "content-type": "application/json",
        "user-agent": "Backscroll",
        "x-backscroll-delivery": delivery.id,
        "x-backscroll-event": delivery.event,
        "x-backscroll-signature": signPayload(body, { secret: webhook.secret, at: new Date() }),
      },
      isPrivateAllowed,
    });
    const isTaken = responseStatus >= 200 && responseStatus < 300;
    const error = isTaken ? null : answerProblem(responseStatus);
    const status = isTaken ? "delivered" : "pending";
    await saveAttempt(database, { deliveryId, status, responseStatus, error });
    return isTaken ? "delivered" : "try-again";
  } catch (error) {
    const isRefused = error instanceof AppError || error instanceof PrivateAddressError;
    await saveAttempt(database, {
      deliveryId,
      status: isRefused ? "failed" : "pending",
      responseStatus: null,
      error: isRefused ? error.message : connectionProblem(error),
    });
    return isRefused ? "refused" : "try-again";
  }
}

/** Ends a delivery that was tried as often as it may be. */
export async function giveUp(database: Database, { deliveryId }: { deliveryId: string }): Promise<void> {
  await giveUpDelivery(database, { deliveryId });
}

function answerProblem(status: number): string {
  return status >= 300 && status < 400
    ? `It answered ${status}; redirects are not followed.`
    : `It answered ${status}.`;
}

function connectionProblem(error: unknown): string {
  const isTimeout = error instanceof Error && (error.name === "TimeoutError" || error.name === "AbortError");
  return isTimeout ? "It did not answer in time." : "It could not be reached.";
}
