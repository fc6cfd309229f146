import "server-only";
import type { Database } from "@/db/client";
import { findUpload } from "@/db/queries/uploads";
import { notFound } from "@/lib/errors/not-found";
import type { ColumnChoice } from "@/lib/formats/export-format";
import type { ChatSurvey } from "@/lib/imports/survey.schema";
import { indexingCost } from "@/lib/indexing/indexing-cost";
import type { ByteSource } from "@/lib/storage/byte-source";
import { fileStore } from "@/lib/storage/file-store";
import { findSameChats } from "./find-same-chats";
import type { Opening } from "./opening.schema";
import { readOpening } from "./read-opening";
import { surveyUploadOnce } from "./survey-upload-once";
import type { ReadingQuery, UploadSurvey } from "./upload.schema";

/** Enough to know a chat by, few enough for an account with thousands of chats. */
const PEOPLE_NAMED = 20;
const EXAMPLES_SHOWN = 3;
/** Chats of one upload that are asked about with their first messages. */
const OPENINGS_READ = 20;

/** @throws AppError `not-found` for an upload that is not this owner's, or the reason why it cannot be read. */
export async function surveyStoredUpload(
  database: Database,
  owned: { ownerId: string; uploadId: string },
  choices: ReadingQuery,
): Promise<UploadSurvey> {
  const upload = await findUpload(database, owned);
  if (!upload) throw notFound();
  const { chats } = await surveyUploadOnce(database, upload, choices);
  const source = await fileStore().open(upload.id, upload.fileName);
  const same = await findSameChats(database, {
    ownerId: owned.ownerId,
    source,
    chats,
    columns: choices.columns,
  });
  const openings = await readOpenings(source, chats, choices.columns);
  return {
    chats: chats.map((chat) => ({
      ...chat,
      people: chat.participants.length,
      participants: chat.participants.slice(0, PEOPLE_NAMED),
      sameChat: same.get(chat.chat) ?? null,
      opening: openings.get(chat.chat) ?? null,
      indexingCost: indexingCost(chat),
      skippedExamples: chat.skippedExamples.slice(0, EXAMPLES_SHOWN),
    })),
  };
}

async function readOpenings(
  source: ByteSource,
  chats: ChatSurvey[],
  columns: ColumnChoice | null,
): Promise<Map<string, Opening>> {
  const openings = new Map<string, Opening>();
  for (const chat of chats.filter((one) => one.isDateOrderAmbiguous || columns).slice(0, OPENINGS_READ)) {
    openings.set(chat.chat, await readOpening(source, { ...chat, columns }));
  }
  return openings;
}
