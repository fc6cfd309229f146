import { db } from "@/db/client";
import { databaseKind } from "@/db/drivers/database-kind";
import { pingDatabase } from "@/db/queries/health";
import { isEmbedded } from "@/inngest/engine";
import { env } from "@/lib/env";
import { only } from "@/lib/http/only";

/** What is up and which parts are configured. 503 while the database does not answer. */
export async function GET(): Promise<Response> {
  const isUp = await pingDatabase(db());
  const { BLOB_READ_WRITE_TOKEN, GEMINI_API_KEY, MAX_UPLOAD_BYTES } = env();
  return Response.json(
    {
      status: isUp ? "ok" : "degraded",
      database: isUp ? "up" : "down",
      parts: {
        jobs: isEmbedded() ? "embedded" : "inngest",
        database: databaseKind(),
        files: BLOB_READ_WRITE_TOKEN ? "vercel-blob" : "local",
        embeddings: GEMINI_API_KEY ? "gemini" : "local",
        answers: GEMINI_API_KEY ? "gemini" : "keyless",
      },
      maxUploadBytes: MAX_UPLOAD_BYTES,
    },
    { status: isUp ? 200 : 503, headers: { "cache-control": "no-store" } },
  );
}

export const { POST, PUT, PATCH, DELETE, OPTIONS } = only("GET");
