import "server-only";
import type { Database } from "@/db/client";
import { readJson } from "@/lib/http/read-json";
import { SAMPLE_TIME_ZONE, storeSample } from "@/lib/sample/store-sample";
import { readMultipart } from "./read-multipart";
import { assertUploadFits, storeUpload } from "./store-upload";
import { analyzeRequestSchema, type ImportChoices, importChoicesSchema } from "./upload.schema";

/** The upload to analyse and what was said with it; a file that comes with the request is stored first. */
export async function readAnalyzeRequest(
  database: Database,
  { request, ownerId }: { request: Request; ownerId: string },
): Promise<{ uploadId: string; choices: ImportChoices }> {
  if (request.headers.get("content-type")?.startsWith("multipart/form-data")) {
    assertUploadFits(request);
    const { stored, fields } = await readMultipart(request, (name, content) =>
      storeUpload(database, { ownerId, name, content }),
    );
    return { uploadId: stored.id, choices: importChoicesSchema.parse(fields) };
  }
  const body = await readJson(request, analyzeRequestSchema);
  if ("upload" in body) return { uploadId: body.upload, choices: body };
  const sample = await storeSample(database, { ownerId });
  return {
    uploadId: sample.id,
    choices: { ...body, timeZone: SAMPLE_TIME_ZONE, title: "The Plot Thickens (sample)" },
  };
}
