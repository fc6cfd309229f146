import { db } from "@/db/client";
import { parseId } from "@/lib/http/parse-id";
import { withUser } from "@/lib/http/with-user";
import { surveyStoredUpload } from "@/lib/uploads/survey-stored-upload";

/** Which chats an upload holds and how their dates read: for choosing before anything is imported. */
export const GET = withUser<{ id: string }>(async ({ user, params }) =>
  Response.json(await surveyStoredUpload(db(), { ownerId: user.id, uploadId: parseId(params.id) })),
);
