import { z } from "zod";
import { fetchJson } from "@/components/api/fetch-json";
import { analysisPath } from "./use-analysis";

export async function renameAnalysis(id: string, title: string): Promise<void> {
  await fetchJson(analysisPath(id), z.unknown(), { method: "PATCH", body: { title } });
}

export async function deleteAnalysis(id: string): Promise<void> {
  await fetchJson(analysisPath(id), z.unknown(), { method: "DELETE" });
}
