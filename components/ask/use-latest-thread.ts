import useSWR from "swr";
import { analysisPath } from "@/components/analyses/use-analysis";
import { fetchJson } from "@/components/api/fetch-json";
import { type Thread, threadSchema } from "@/lib/ask/chat.schema";

/** What was asked before, read once when the page opens; null where nothing was. Waits while there is no `id`. */
export function useLatestThread(id: string | null) {
  const { data, error } = useSWR<Thread | null, Error>(
    id ? `${analysisPath(id)}/threads/latest` : null,
    async (path: string) => (await fetchJson(path, threadSchema)).thread,
    { revalidateOnFocus: false, revalidateOnReconnect: false, revalidateIfStale: false },
  );
  return { thread: data, isLoaded: data !== undefined || error !== undefined };
}
