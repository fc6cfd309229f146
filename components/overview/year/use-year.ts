import useSWR from "swr";
import { analysisPath } from "@/components/analyses/use-analysis";
import { fetchJson } from "@/components/api/fetch-json";
import { type Year, yearSchema } from "@/lib/insights/insights.schema";

/** What a year of a chat was like. */
export function useYear(id: string, year: string) {
  return useSWR<Year, Error>(
    `${analysisPath(id)}/year?${new URLSearchParams({ year })}`,
    (path: string) => fetchJson(path, yearSchema),
    { revalidateOnFocus: false },
  );
}
