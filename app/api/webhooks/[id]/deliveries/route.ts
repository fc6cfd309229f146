import { db } from "@/db/client";
import { only } from "@/lib/http/only";
import { parseId } from "@/lib/http/parse-id";
import { withUser } from "@/lib/http/with-user";
import { showDeliveries } from "@/lib/webhooks/manage-webhooks";

/** What was sent to a webhook lately, and how it was taken. */
export const GET = withUser<{ id: string }>(async ({ user, params }) =>
  Response.json({
    deliveries: await showDeliveries(db(), { ownerId: user.id, webhookId: parseId(params.id) }),
  }),
);

export const { POST, PUT, PATCH, DELETE, OPTIONS } = only("GET");
