import { db } from "@/db/client";
import { only } from "@/lib/http/only";
import { parseId } from "@/lib/http/parse-id";
import { withUser } from "@/lib/http/with-user";
import { removeWebhook } from "@/lib/webhooks/manage-webhooks";

export const DELETE = withUser<{ id: string }>(async ({ user, params }) => {
  await removeWebhook(db(), { ownerId: user.id, webhookId: parseId(params.id) });
  return new Response(null, { status: 204 });
});

export const { GET, HEAD, POST, PUT, PATCH, OPTIONS } = only("DELETE");
