import useSWR from "swr";
import { fetchJson } from "@/components/api/fetch-json";
import { type AnalysisProgress, analysisProgressSchema } from "@/lib/analyses/analysis.schema";
import { isWorkedOn } from "./is-moving";
import { analysisPath } from "./use-analysis";

/** How far the indexing is; asked every two seconds while it moves, and not at all once it has ended. */
export function useAnalysisProgress(id: string) {
  const { data, error, mutate } = useSWR<AnalysisProgress, Error>(
    `${analysisPath(id)}/status`,
    (path: string) => fetchJson(path, analysisProgressSchema),
    {
      refreshInterval: (latest) => (!latest || isWorkedOn(latest) ? 2000 : 0),
      dedupingInterval: 500,
      keepPreviousData: true,
    },
  );
  return { progress: data, error, refresh: mutate };
}
