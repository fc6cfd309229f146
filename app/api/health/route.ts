import { db } from "@/db/client";
import { pingDatabase } from "@/db/queries/health";
import { isEmbedded } from "@/inngest/engine";
import { env } from "@/lib/env";
import { only } from "@/lib/http/only";
import { serverSetup } from "@/lib/operations/server-setup";

/** What is up and which parts are configured. 503 while the database does not answer. */
export async function GET(): Promise<Response> {
  const isUp = await pingDatabase(db());
  const { parts, maxUploadBytes } = serverSetup();
  return Response.json(
    {
      status: isUp ? "ok" : "degraded",
      database: isUp ? "up" : "down",
      parts: {
        jobs: isEmbedded() ? "embedded" : "inngest",
        ...parts,
        answers: env().GEMINI_API_KEY ? "gemini" : "keyless",
      },
      maxUploadBytes,
    },
    { status: isUp ? 200 : 503, headers: { "cache-control": "no-store" } },
  );
}

export const { POST, PUT, PATCH, DELETE, OPTIONS } = only("GET");
