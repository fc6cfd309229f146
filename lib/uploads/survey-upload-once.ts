import "server-only";
import type { Database } from "@/db/client";
import { saveUploadSurvey, type Upload } from "@/db/queries/uploads";
import type { ColumnChoice } from "@/lib/formats/export-format";
import type { DateOrder } from "@/lib/formats/message";
import { type ExportSurvey, exportSurveySchema } from "@/lib/imports/survey.schema";
import { surveyExport } from "@/lib/imports/survey-export";
import { fileStore } from "@/lib/storage/file-store";

/** A survey with more text than this is made anew rather than kept. */
const MOST_CHARACTERS = 16_000_000;

/** How what an export leaves open is to be read, where somebody said it. */
interface ReadingChoices {
  dateOrder?: DateOrder | null;
  columns?: ColumnChoice | null;
}

/**
 * What an upload holds. It is looked through once and the result kept, so that choosing a chat, indexing it, and indexing
 * others of the same file do not each read all of it; a choice that changes the result makes for a new look.
 */
export async function surveyUploadOnce(
  database: Database,
  upload: Upload,
  { dateOrder = null, columns = null }: ReadingChoices = {},
): Promise<ExportSurvey> {
  const known = exportSurveySchema.safeParse(upload.survey).data;
  if (known && columns === null && (dateOrder === null || isReadIn(known, dateOrder))) return known;
  const key = JSON.stringify([upload.id, dateOrder, columns]);
  const survey =
    underWay.get(key) ??
    lookThrough(database, upload, { dateOrder, columns }).finally(() => underWay.delete(key));
  underWay.set(key, survey);
  return survey;
}

/** Looks in progress in this process, so that several requests for one wait for the same. */
const underWay = new Map<string, Promise<ExportSurvey>>();

async function lookThrough(
  database: Database,
  upload: Upload,
  { dateOrder = null, columns = null }: ReadingChoices,
): Promise<ExportSurvey> {
  const source = await fileStore().open(upload.id, upload.fileName);
  const survey = await surveyExport(source, { dateOrder, columns });
  if (dateOrder === null && columns === null && JSON.stringify(survey).length <= MOST_CHARACTERS) {
    await saveUploadSurvey(database, { uploadId: upload.id, survey });
  }
  return survey;
}

function isReadIn({ chats }: ExportSurvey, dateOrder: DateOrder): boolean {
  return chats.every((chat) => chat.dateOrder === null || chat.dateOrder === dateOrder);
}
