import { useMemo } from "react";
import useSWR from "swr";
import { z } from "zod";
import { fetchJson } from "@/components/api/fetch-json";
import { useFirstAnswer } from "@/components/api/first-answer";
import { type AnalysisSummary, analysisSummarySchema } from "@/lib/analyses/analysis.schema";
import { isMoving } from "./is-moving";
import { useGoneAnalyses } from "./pending-deletions";

const analysesSchema = z.object({ analyses: z.array(analysisSummarySchema) });

export const ANALYSES_PATH = "/api/analyses";

const readAnalyses = async (path: string) => (await fetchJson(path, analysesSchema)).analyses;

/** The reader's analyses; asked again every two seconds while one of them is being indexed. */
export function useAnalyses() {
  const { data, error, isLoading, mutate } = useSWR<AnalysisSummary[], Error>(ANALYSES_PATH, readAnalyses, {
    refreshInterval: (latest) => (latest?.some((analysis) => isMoving(analysis.status)) ? 2000 : 0),
  });
  return { analyses: useWithoutGone(data), error, isLoading, refresh: mutate };
}

function useWithoutGone(analyses: AnalysisSummary[] | undefined): AnalysisSummary[] | undefined {
  const gone = useGoneAnalyses();
  return useMemo(() => analyses?.filter(({ id }) => !gone.has(id)), [analyses, gone]);
}

/** The reader's analyses as of the last time that somebody looked. Waits for the session. */
export function useKnownAnalyses(): AnalysisSummary[] {
  const hasSession = useFirstAnswer();
  const { data } = useSWR<AnalysisSummary[], Error>(hasSession ? ANALYSES_PATH : null, readAnalyses, {
    revalidateOnFocus: false,
    revalidateIfStale: false,
  });
  return useWithoutGone(data) ?? [];
}

/** How many chats can be asked. */
export function useReadyChats(): number {
  return useKnownAnalyses().filter(({ status }) => status === "ready").length;
}
