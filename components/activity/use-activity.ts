import useSWR from "swr";
import { z } from "zod";
import { analysisPath } from "@/components/analyses/use-analysis";
import { fetchJson } from "@/components/api/fetch-json";

const activitySchema = z.object({
  events: z.array(z.object({ at: z.string(), type: z.string(), message: z.string() })),
});
export type ActivityEvent = z.infer<typeof activitySchema>["events"][number];

export function useActivity(id: string, isLive: boolean) {
  const { data, error, mutate } = useSWR<ActivityEvent[], Error>(
    `${analysisPath(id)}/activity`,
    async (path: string) => (await fetchJson(path, activitySchema)).events,
    { refreshInterval: isLive ? 2000 : 0 },
  );
  return { events: data, error, refresh: mutate };
}
