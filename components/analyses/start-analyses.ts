import type { z } from "zod";
import { fetchJson } from "@/components/api/fetch-json";
import { type analyzeRequestSchema, analyzeResponseSchema } from "@/lib/uploads/upload.schema";

type What = Omit<z.input<typeof analyzeRequestSchema>, "timeZone"> & ({ upload: string } | { sample: true });

/**
 * Has chats of a stored upload, or the sample chat, analysed, with times read in the browser's zone where the export has
 * none. Answers with the ids of the analyses.
 */
export async function startAnalyses(what: What): Promise<string[]> {
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC";
  const { analyses } = await fetchJson("/api/analyze", analyzeResponseSchema, {
    method: "POST",
    body: { ...what, timeZone },
    // Two hundred chats with what was found of them may be too much.
    keepalive: false,
  });
  return analyses.map(({ analysisId }) => analysisId);
}
