import { db } from "@/db/client";
import { only } from "@/lib/http/only";
import { parseId } from "@/lib/http/parse-id";
import { readQuery } from "@/lib/http/read-query";
import { withUser } from "@/lib/http/with-user";
import { surveyStoredUpload } from "@/lib/uploads/survey-stored-upload";
import { readingQuerySchema } from "@/lib/uploads/upload.schema";

/** Which chats an upload holds and how their dates read: for choosing before anything is imported. */
export const GET = withUser<{ id: string }>(async ({ request, user, params }) => {
  const choices = readQuery(request, readingQuerySchema);
  const owned = { ownerId: user.id, uploadId: parseId(params.id) };
  return Response.json(await surveyStoredUpload(db(), owned, choices));
});

export const { POST, PUT, PATCH, DELETE, OPTIONS } = only("GET");
