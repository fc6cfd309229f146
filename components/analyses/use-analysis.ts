import useSWR from "swr";
import { fetchJson } from "@/components/api/fetch-json";
import { type AnalysisDetail, analysisDetailSchema } from "@/lib/analyses/analysis.schema";

export function analysisPath(id: string): string {
  return `/api/analyses/${encodeURIComponent(id)}`;
}

export function useAnalysis(id: string) {
  const { data, error, mutate } = useSWR<AnalysisDetail, Error>(
    analysisPath(id),
    (path: string) => fetchJson(path, analysisDetailSchema),
    { revalidateOnFocus: false },
  );
  return { analysis: data, error, refresh: mutate };
}
