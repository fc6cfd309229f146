import { db } from "@/db/client";
import { askQuestion } from "@/lib/ask/ask-question";
import { chatRequestSchema } from "@/lib/ask/chat.schema";
import { eventStreamResponse } from "@/lib/ask/event-stream";
import { only } from "@/lib/http/only";
import { parseId } from "@/lib/http/parse-id";
import { readJson } from "@/lib/http/read-json";
import { readersLanguage } from "@/lib/http/readers-language";
import { withUser } from "@/lib/http/with-user";

export const maxDuration = 120;

export const POST = withUser<{ id: string }>(async ({ request, user, params }) => {
  const asked = await readJson(request, chatRequestSchema);
  const owned = { ownerId: user.id, analysisId: parseId(params.id) };
  const question = await askQuestion(db(), {
    ...owned,
    ...asked,
    readersLanguage: readersLanguage(request),
  });
  return eventStreamResponse(question.run);
}, "ask");

export const { GET, HEAD, PUT, PATCH, DELETE, OPTIONS } = only("POST");
