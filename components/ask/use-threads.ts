import { useId } from "react";
import useSWR from "swr";
import { fetchJson } from "@/components/api/fetch-json";
import {
  latestThreadSchema,
  type Thread,
  type ThreadSummary,
  threadListSchema,
} from "@/lib/ask/thread.schema";
import type { AskScope } from "./ask-scope";

/** What was asked last, read once when the page opens; null where nothing was. Waits while there is no scope. */
export function useLatestThread(scope: AskScope | null) {
  // Tells this visit from what an earlier look at the page has left in the cache.
  const visit = useId();
  const { data, error } = useSWR<Thread | null, Error>(
    scope && [`${scope.threads}/latest`, visit],
    async ([path]: [string]) => (await fetchJson(path, latestThreadSchema)).thread,
    { revalidateOnFocus: false, revalidateOnReconnect: false, revalidateIfStale: false },
  );
  return { thread: data, isLoaded: data !== undefined || error !== undefined };
}

/** All conversations, last asked first. */
export function useThreads({ threads }: AskScope) {
  const { data, error, mutate } = useSWR<ThreadSummary[], Error>(
    threads,
    async (path: string) => (await fetchJson(path, threadListSchema)).threads,
    { revalidateOnFocus: false },
  );
  return { threads: data, error, refresh: mutate };
}
