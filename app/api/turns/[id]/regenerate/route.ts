import { db } from "@/db/client";
import { answerAnew } from "@/lib/ask/change-turn";
import { eventStreamResponse } from "@/lib/ask/event-stream";
import { regenerateQuerySchema } from "@/lib/ask/thread.schema";
import { only } from "@/lib/http/only";
import { parseId } from "@/lib/http/parse-id";
import { readQuery } from "@/lib/http/read-query";
import { readersLanguage } from "@/lib/http/readers-language";
import { withUser } from "@/lib/http/with-user";

export const maxDuration = 120;

export const POST = withUser<{ id: string }>(async ({ request, user, params }) => {
  const { mode } = readQuery(request, regenerateQuerySchema);
  const question = await answerAnew(db(), {
    ownerId: user.id,
    turnId: parseId(params.id),
    readersLanguage: readersLanguage(request),
    mode,
  });
  return eventStreamResponse(question.run);
}, "ask");

export const { GET, HEAD, PUT, PATCH, DELETE, OPTIONS } = only("POST");
