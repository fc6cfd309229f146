import "server-only";
import type { Database } from "@/db/client";
import { findUpload } from "@/db/queries/uploads";
import { notFound } from "@/lib/http/parse-id";
import type { ExportSurvey } from "@/lib/imports/survey.schema";
import { surveyExport } from "@/lib/imports/survey-export";
import { fileStore } from "@/lib/storage/file-store";

/** @throws AppError `not-found` for an upload that is not this owner's, or the reason why it cannot be read. */
export async function surveyStoredUpload(
  database: Database,
  owned: { ownerId: string; uploadId: string },
): Promise<ExportSurvey> {
  const upload = await findUpload(database, owned);
  if (!upload) throw notFound();
  return surveyExport(await fileStore().open(upload.id, upload.fileName));
}
