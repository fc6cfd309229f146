import "server-only";
import { randomUUID } from "node:crypto";
import type { Database } from "@/db/client";
import { insertAnalysis } from "@/db/queries/analyses";
import { holdUpload, type Upload } from "@/db/queries/uploads";
import { AppError } from "@/lib/errors/app-error";
import { chatNotInExport } from "@/lib/imports/chat-not-in-export";
import { type ExportSurvey, exportSurveySchema } from "@/lib/imports/survey.schema";
import { enqueueJob } from "@/lib/jobs/enqueue-job";
import { announceJobChange } from "@/lib/jobs/job-changes";
import type { JobRef } from "@/lib/jobs/job-ref";
import { story } from "@/lib/jobs/story";
import { columnChoice, type ImportChoices } from "@/lib/uploads/upload.schema";
import { titleOfFile } from "./title-of-file";

interface Given {
  ownerId: string;
  uploadId: string;
  choices: ImportChoices;
}

/**
 * Creates pending analyses of a stored upload, each with the job that will index it: one of each chosen chat, one of all of
 * them joined, or one of the largest chat. The caller lets jobs through; should it die before, they are found waiting at
 * the next start.
 * @throws AppError `not-found` for an upload that is not this owner's, `chat-not-in-export`, `too-many-jobs` when too many wait.
 */
export async function startAnalyses(
  database: Database,
  { ownerId, uploadId, choices }: Given,
): Promise<JobRef[]> {
  const started = await database.transaction(async (tx) => {
    const upload = await holdUpload(tx, { ownerId, uploadId });
    if (!upload) throw uploadNotFound();
    const survey = exportSurveySchema.safeParse(upload.survey).data;
    const refs: JobRef[] = [];
    for (const chats of chosenChats(choices)) {
      assertInExport(survey, chats);
      refs.push(await startOne(tx, { upload, chats, choices, title: titleOfChat(survey, chats[0]) }));
    }
    return refs;
  });
  announceJobChange(ownerId);
  return started;
}

export function uploadNotFound(): AppError {
  return new AppError("not-found", "This upload is no longer here. Upload the export again.");
}

/** @throws AppError `chat-not-in-export` where it is known already that a chat is not there */
export function assertInExport(survey: ExportSurvey | undefined, chats: string[]): void {
  const isThere = (chat: string) => survey?.chats.some((one) => one.chat === chat) ?? true;
  if (!chats.every(isThere)) throw chatNotInExport();
}

/** The chats of each analysis to be made; none where the largest is to be taken. */
function chosenChats({ chat, chats, join }: ImportChoices): string[][] {
  const chosen = [...new Set(chats ?? (chat === undefined ? [] : [chat]))];
  return join || chosen.length === 0 ? [chosen] : chosen.map((one) => [one]);
}

function titleOfChat(survey: ExportSurvey | undefined, chat: string | undefined): string | null {
  return survey?.chats.find((one) => one.chat === chat)?.title ?? null;
}

async function startOne(
  tx: Database,
  {
    upload,
    chats,
    choices,
    title,
  }: { upload: Upload; chats: string[]; choices: ImportChoices; title: string | null },
): Promise<JobRef> {
  const { ownerId, fileName, sizeBytes } = upload;
  const analysisId = randomUUID();
  await insertAnalysis(tx, {
    id: analysisId,
    ownerId,
    title: choices.title ?? title ?? titleOfFile(fileName),
    timeZone: choices.timeZone,
    chat: chats[0],
    parts: chats.length > 1 ? chats : undefined,
    dateOrder: choices.dateOrder,
    columns: columnChoice(choices),
    uploadId: upload.id,
    fileName,
    sizeBytes,
  });
  const job = await enqueueJob(tx, { ownerId, analysisId, kind: "index", story: story("uploadReceived") });
  return { analysisId, jobId: job.id, ownerId, attempt: job.attempt };
}
