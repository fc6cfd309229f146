import { db } from "@/db/client";
import { askChats } from "@/lib/ask/across/ask-chats";
import { chatsRequestSchema } from "@/lib/ask/chat.schema";
import { eventStreamResponse } from "@/lib/ask/event-stream";
import { only } from "@/lib/http/only";
import { readJson } from "@/lib/http/read-json";
import { readersLanguage } from "@/lib/http/readers-language";
import { withUser } from "@/lib/http/with-user";

export const maxDuration = 120;

export const POST = withUser(async ({ request, user }) => {
  const asked = await readJson(request, chatsRequestSchema);
  const question = await askChats(db(), {
    ownerId: user.id,
    ...asked,
    readersLanguage: readersLanguage(request),
  });
  return eventStreamResponse(question.run);
}, "ask");

export const { GET, HEAD, PUT, PATCH, DELETE, OPTIONS } = only("POST");
