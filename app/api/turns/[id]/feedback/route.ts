import { db } from "@/db/client";
import { rateAnswer } from "@/lib/ask/change-turn";
import { feedbackRequestSchema } from "@/lib/ask/thread.schema";
import { only } from "@/lib/http/only";
import { parseId } from "@/lib/http/parse-id";
import { readJson } from "@/lib/http/read-json";
import { withUser } from "@/lib/http/with-user";

export const PUT = withUser<{ id: string }>(async ({ request, user, params }) => {
  const turnId = parseId(params.id);
  const { feedback } = await readJson(request, feedbackRequestSchema);
  await rateAnswer(db(), { ownerId: user.id, turnId, feedback });
  return Response.json({ feedback });
});

export const { GET, HEAD, POST, PATCH, DELETE, OPTIONS } = only("PUT");
