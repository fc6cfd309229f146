import { z } from "zod";
import { fetchJson } from "@/components/api/fetch-json";
import { startJob } from "@/components/jobs/start-job";
import { analysisPath } from "./use-analysis";

export async function renameAnalysis(id: string, title: string): Promise<void> {
  await fetchJson(analysisPath(id), z.unknown(), { method: "PATCH", body: { title } });
}

/** Takes it off every list at once; a job then removes everything made of it. */
export async function deleteAnalysis(id: string): Promise<void> {
  await startJob({ kind: "delete", analysisId: id });
}
