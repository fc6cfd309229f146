import "server-only";
import { databaseKind } from "@/db/drivers/database-kind";
import { env } from "@/lib/env";
import type { ServerSetup } from "./server-setup.schema";

/** How the server is set up. */
export function serverSetup(): ServerSetup {
  const { BLOB_READ_WRITE_TOKEN, GEMINI_API_KEY, MAX_UPLOAD_BYTES } = env();
  return {
    parts: {
      database: databaseKind(),
      files: BLOB_READ_WRITE_TOKEN ? "vercel-blob" : "local",
      embeddings: GEMINI_API_KEY ? "gemini" : "local",
    },
    maxUploadBytes: MAX_UPLOAD_BYTES,
  };
}
