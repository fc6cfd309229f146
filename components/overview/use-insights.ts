import { useEffect } from "react";
import useSWR from "swr";
import { z } from "zod";
import { analysisPath } from "@/components/analyses/use-analysis";
import { fetchJson } from "@/components/api/fetch-json";
import { type Insights, insightsSchema } from "@/lib/insights/insights.schema";
import { type InsightFilter, paramsOf } from "./insight-filter";

const answerSchema = z.object({ insights: insightsSchema.nullable() });
const WAIT_MS = 2_000;

/** The insights of a chat, or of the people and days chosen. They come a little after the first numbers. */
export function useInsights(id: string, filter: InsightFilter, isMoving: boolean) {
  const { data, error, isValidating, mutate } = useSWR<Insights | null, Error>(
    `${analysisPath(id)}/insights?${paramsOf(filter)}`,
    async (path: string) => (await fetchJson(path, answerSchema)).insights,
    {
      revalidateOnFocus: false,
      keepPreviousData: true,
      refreshInterval: (latest) => (latest === null && isMoving ? WAIT_MS : 0),
    },
  );
  // The last look while work went on may have been too early.
  useEffect(() => {
    if (!isMoving && data === null) void mutate();
  }, [isMoving, data, mutate]);
  const isKnown = data !== undefined || error !== undefined;
  return { insights: data ?? null, error, isLoading: isValidating, isKnown };
}
