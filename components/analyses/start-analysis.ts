import type { z } from "zod";
import { fetchJson } from "@/components/api/fetch-json";
import {
  type AnalyzeResponse,
  type analyzeRequestSchema,
  analyzeResponseSchema,
} from "@/lib/uploads/upload.schema";

type What = Omit<z.input<typeof analyzeRequestSchema>, "timeZone"> & ({ upload: string } | { sample: true });

/** Has a stored upload or the sample chat analysed, with times read in the browser's zone where the export has none. */
export function startAnalysis(what: What): Promise<AnalyzeResponse> {
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC";
  return fetchJson("/api/analyze", analyzeResponseSchema, { method: "POST", body: { ...what, timeZone } });
}
