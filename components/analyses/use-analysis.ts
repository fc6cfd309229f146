import useSWR from "swr";
import { z } from "zod";
import { fetchJson } from "@/components/api/fetch-json";
import { type AnalysisDetail, analysisDetailSchema } from "@/lib/analyses/analysis.schema";

const answerSchema = z.object({ analysis: analysisDetailSchema });

export function analysisPath(id: string): string {
  return `/api/analyses/${encodeURIComponent(id)}`;
}

export function useAnalysis(id: string) {
  const { data, error, mutate } = useSWR<AnalysisDetail, Error>(
    analysisPath(id),
    async (path: string) => (await fetchJson(path, answerSchema)).analysis,
    { revalidateOnFocus: false },
  );
  return { analysis: data, error, refresh: mutate };
}
