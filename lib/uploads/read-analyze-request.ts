import "server-only";
import type { Database } from "@/db/client";
import { readJson } from "@/lib/http/read-json";
import { SAMPLE_TIME_ZONE, storeSample } from "@/lib/sample/store-sample";
import { readMultipart } from "./read-multipart";
import { releaseUpload } from "./release-upload";
import { assertUploadFits, storeUpload } from "./store-upload";
import {
  analyzeRequestSchema,
  type ImportChoices,
  importChoicesSchema,
  type UploadedFile,
} from "./upload.schema";

export interface AnalyzeRequest {
  uploadId: string;
  choices: ImportChoices;
  /** Takes back what was stored for this request; an upload that was there before stays. */
  discard(): Promise<unknown>;
}

/** The upload to analyse and what was said with it; a file that comes with the request is stored first. */
export async function readAnalyzeRequest(
  database: Database,
  { request, ownerId }: { request: Request; ownerId: string },
): Promise<AnalyzeRequest> {
  const discard = ({ id }: UploadedFile) => releaseUpload(database, { ownerId, uploadId: id });
  if (request.headers.get("content-type")?.startsWith("multipart/form-data")) {
    assertUploadFits(request);
    const { stored, fields } = await readMultipart(request, {
      store: (name, content) => storeUpload(database, { ownerId, name, content }),
      discard,
    });
    const choices = importChoicesSchema.safeParse(fields);
    if (choices.success) {
      return { uploadId: stored.id, choices: choices.data, discard: () => discard(stored) };
    }
    await discard(stored);
    throw choices.error;
  }
  const body = await readJson(request, analyzeRequestSchema);
  if ("upload" in body) return { uploadId: body.upload, choices: body, discard: async () => {} };
  const sample = await storeSample(database, { ownerId });
  return {
    uploadId: sample.id,
    choices: { ...body, timeZone: SAMPLE_TIME_ZONE, title: "The Plot Thickens (sample)" },
    discard: () => discard(sample),
  };
}
