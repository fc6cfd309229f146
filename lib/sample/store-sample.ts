import "server-only";
import { createReadStream } from "node:fs";
import type { Database } from "@/db/client";
import { storeUpload } from "@/lib/uploads/store-upload";
import type { UploadedFile } from "@/lib/uploads/upload.schema";
import { SAMPLE_PATH } from "./sample-path";

/** The zone the people of the sample chat live in. */
export const SAMPLE_TIME_ZONE = "Europe/London";

/** Puts the built-in sample chat where an upload of it would be. */
export function storeSample(database: Database, { ownerId }: { ownerId: string }): Promise<UploadedFile> {
  const content = createReadStream(SAMPLE_PATH);
  return storeUpload(database, { ownerId, name: "WhatsApp Chat with Sample.txt", content });
}
