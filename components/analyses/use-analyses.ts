import useSWR from "swr";
import { z } from "zod";
import { fetchJson } from "@/components/api/fetch-json";
import { type AnalysisSummary, analysisSummarySchema } from "@/lib/analyses/analysis.schema";
import { isMoving } from "./is-moving";

const analysesSchema = z.object({ analyses: z.array(analysisSummarySchema) });

export const ANALYSES_PATH = "/api/analyses";

/** The reader's analyses; asked again every two seconds while one of them is being indexed. */
export function useAnalyses() {
  const { data, error, isLoading, mutate } = useSWR<AnalysisSummary[], Error>(
    ANALYSES_PATH,
    async (path: string) => (await fetchJson(path, analysesSchema)).analyses,
    { refreshInterval: (latest) => (latest?.some((analysis) => isMoving(analysis.status)) ? 2000 : 0) },
  );
  return { analyses: data, error, isLoading, refresh: mutate };
}
