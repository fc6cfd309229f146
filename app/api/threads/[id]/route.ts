import { db } from "@/db/client";
import { readThread, removeThread } from "@/lib/ask/read-threads";
import { only } from "@/lib/http/only";
import { parseId } from "@/lib/http/parse-id";
import { withUser } from "@/lib/http/with-user";

export const GET = withUser<{ id: string }>(async ({ user, params }) => {
  const thread = await readThread(db(), { ownerId: user.id, threadId: parseId(params.id) });
  return Response.json({ thread });
});

export const DELETE = withUser<{ id: string }>(async ({ user, params }) => {
  await removeThread(db(), { ownerId: user.id, threadId: parseId(params.id) });
  return new Response(null, { status: 204 });
});

export const { POST, PUT, PATCH, OPTIONS } = only("GET", "DELETE");
