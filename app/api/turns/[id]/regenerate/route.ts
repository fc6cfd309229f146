import { db } from "@/db/client";
import { answerAnew } from "@/lib/ask/change-turn";
import { eventStreamResponse } from "@/lib/ask/event-stream";
import { only } from "@/lib/http/only";
import { parseId } from "@/lib/http/parse-id";
import { readersLanguage } from "@/lib/http/readers-language";
import { withUser } from "@/lib/http/with-user";

export const maxDuration = 120;

export const POST = withUser<{ id: string }>(async ({ request, user, params }) => {
  const question = await answerAnew(db(), {
    ownerId: user.id,
    turnId: parseId(params.id),
    readersLanguage: readersLanguage(request),
  });
  return eventStreamResponse(question.run);
}, "ask");

export const { GET, HEAD, PUT, PATCH, DELETE, OPTIONS } = only("POST");
