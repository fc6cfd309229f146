import { db } from "@/db/client";
import { readThreads } from "@/lib/ask/read-threads";
import { only } from "@/lib/http/only";
import { parseId } from "@/lib/http/parse-id";
import { withUser } from "@/lib/http/with-user";

export const GET = withUser<{ id: string }>(async ({ user, params }) => {
  const threads = await readThreads(db(), { ownerId: user.id, analysisId: parseId(params.id) });
  return Response.json({ threads });
});

export const { POST, PUT, PATCH, DELETE, OPTIONS } = only("GET");
