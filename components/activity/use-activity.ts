import useSWR from "swr";
import { analysisPath } from "@/components/analyses/use-analysis";
import { fetchJson } from "@/components/api/fetch-json";
import { activitySchema, type JobEvent } from "@/lib/jobs/job.schema";

export function useActivity(id: string, isLive: boolean) {
  const { data, error, mutate } = useSWR<JobEvent[], Error>(
    `${analysisPath(id)}/activity`,
    async (path: string) => (await fetchJson(path, activitySchema)).events,
    { refreshInterval: isLive ? 2000 : 0 },
  );
  return { events: data, error, refresh: mutate };
}
