import { db } from "@/db/client";
import { only } from "@/lib/http/only";
import { readJson } from "@/lib/http/read-json";
import { withUser } from "@/lib/http/with-user";
import { addWebhook, showWebhooks } from "@/lib/webhooks/manage-webhooks";
import { newWebhookSchema } from "@/lib/webhooks/webhook.schema";

export const GET = withUser(async ({ user }) =>
  Response.json({ webhooks: await showWebhooks(db(), { ownerId: user.id }) }),
);

export const POST = withUser(async ({ request, user }) => {
  const { url } = await readJson(request, newWebhookSchema);
  return Response.json({ webhook: await addWebhook(db(), { ownerId: user.id, url }) }, { status: 201 });
});

export const { PUT, PATCH, DELETE, OPTIONS } = only("GET", "POST");
