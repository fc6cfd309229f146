import { useEffect, useEffectEvent, useState } from "react";
import useSWR from "swr";
import useSWRInfinite from "swr/infinite";
import { fetchJson } from "@/components/api/fetch-json";
import {
  type JobDetail,
  type JobFigures,
  type JobList,
  jobDetailSchema,
  jobFiguresSchema,
  jobListSchema,
} from "@/lib/jobs/job.schema";
import { AskInTurn } from "./ask-in-turn";
import { isUnfinished } from "./job-words";
import { useJobsWatch } from "./jobs-watch";

const JOBS_PATH = "/api/jobs";
const POLL_MS = 2000;

function jobPath(id: string): string {
  return `${JOBS_PATH}/${encodeURIComponent(id)}`;
}

/** Asks again whenever a change was heard of. */
function useRefreshing(refresh: () => Promise<unknown>): void {
  const { changes } = useJobsWatch();
  const [turns] = useState(() => new AskInTurn());
  const ask = useEffectEvent(refresh);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change is a reason to ask again
  useEffect(() => {
    void turns.want(() => ask());
  }, [changes, turns]);
}

/** The jobs that match a query of `GET /api/jobs`, newest first, and more of them on demand. */
export function useJobs(query: string) {
  const { isLive } = useJobsWatch();
  const { data, error, size, setSize, mutate } = useSWRInfinite<JobList, Error>(
    (page, previous: JobList | null) => {
      if (page === 0) return `${JOBS_PATH}?${query}`;
      return previous?.nextCursor
        ? `${JOBS_PATH}?${query}&cursor=${encodeURIComponent(previous.nextCursor)}`
        : null;
    },
    (path: string) => fetchJson(path, jobListSchema),
    { refreshInterval: isLive ? 0 : POLL_MS, revalidateAll: true, keepPreviousData: true },
  );
  useRefreshing(mutate);
  return {
    jobs: data?.flatMap((page) => page.jobs),
    error,
    hasMore: data?.at(-1)?.nextCursor != null,
    showMore: () => setSize(size + 1),
    refresh: mutate,
  };
}

/** Nothing is asked while the query is null. */
export function useJobFigures(query: string | null) {
  const { isLive } = useJobsWatch();
  const { data, error, mutate } = useSWR<JobFigures, Error>(
    query === null ? null : `${JOBS_PATH}/figures?${query}`,
    (path: string) => fetchJson(path, jobFiguresSchema),
    { refreshInterval: isLive ? 0 : POLL_MS, keepPreviousData: true },
  );
  useRefreshing(mutate);
  return { figures: data, isKnown: data !== undefined || error !== undefined };
}

/** One job with its story. Steps are not pushed, so it is asked for while it goes on. */
export function useJob(id: string) {
  const { data, error, mutate } = useSWR<JobDetail, Error>(
    jobPath(id),
    (path: string) => fetchJson(path, jobDetailSchema),
    { refreshInterval: (latest) => (latest && isUnfinished(latest.job) ? POLL_MS : 0) },
  );
  useRefreshing(mutate);
  return { detail: data, error, refresh: mutate };
}
