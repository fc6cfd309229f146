import "server-only";
import type { Database } from "@/db/client";
import { findUpload } from "@/db/queries/uploads";
import { notFound } from "@/lib/http/parse-id";
import { fileStore } from "@/lib/storage/file-store";
import { findSameChats } from "./find-same-chats";
import { surveyUploadOnce } from "./survey-upload-once";
import type { UploadSurvey } from "./upload.schema";

/** Enough to know a chat by, few enough for an account with thousands of chats. */
const PEOPLE_NAMED = 20;
const EXAMPLES_SHOWN = 3;

/** @throws AppError `not-found` for an upload that is not this owner's, or the reason why it cannot be read. */
export async function surveyStoredUpload(
  database: Database,
  owned: { ownerId: string; uploadId: string },
): Promise<UploadSurvey> {
  const upload = await findUpload(database, owned);
  if (!upload) throw notFound();
  const { chats } = await surveyUploadOnce(database, upload);
  const source = await fileStore().open(upload.id, upload.fileName);
  const same = await findSameChats(database, { ownerId: owned.ownerId, source, chats });
  return {
    chats: chats.map((chat) => ({
      ...chat,
      people: chat.participants.length,
      participants: chat.participants.slice(0, PEOPLE_NAMED),
      sameChat: same.get(chat.chat) ?? null,
      skippedExamples: chat.skippedExamples.slice(0, EXAMPLES_SHOWN),
    })),
  };
}
