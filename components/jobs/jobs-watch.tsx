"use client";

import { usePathname } from "next/navigation";
import {
  createContext,
  type ReactNode,
  use,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
} from "react";
import useSWR, { useSWRConfig } from "swr";
import { useTranslations } from "use-intl";
import { ANALYSES_PATH } from "@/components/analyses/use-analyses";
import { analysisPath } from "@/components/analyses/use-analysis";
import { fetchJson } from "@/components/api/fetch-json";
import { useFirstAnswer } from "@/components/api/first-answer";
import { type JobList, type JobView, jobListSchema } from "@/lib/jobs/job.schema";
import { onBegun } from "./begun-jobs";
import { JobEnds } from "./job-ends";
import { newsOf } from "./job-news";
import { isUnfinished } from "./job-words";
import { tellNews } from "./tell-news";
import { useJobStream } from "./use-job-stream";
import { useToldSentence } from "./use-told-sentence";

interface Watch {
  /** Whether changes are pushed to this page; where not, whoever shows jobs has to ask for them. */
  isLive: boolean;
  /** Grows with every change. */
  changes: number;
}

const WatchContext = createContext<Watch>({ isLive: false, changes: 0 });

export function useJobsWatch(): Watch {
  return use(WatchContext);
}

const LATEST = "/api/jobs?limit=20";
const POLL_MS = { moving: 3000, still: 30_000 };

function isChanged(before: JobView | undefined, job: JobView): boolean {
  return before?.status !== job.status || before.progress !== job.progress || before.place !== job.place;
}

/** Keeps an eye on the reader's jobs from whatever page: has what shows them read again, and tells of their end. */
export function JobsWatch({ children }: { children: ReactNode }) {
  const t = useTranslations("jobs");
  const toldSentence = useToldSentence();
  const reasonOf = (job: JobView) => toldSentence({ ...job, code: job.error?.code });
  const pathname = usePathname();
  const { mutate } = useSWRConfig();
  const [changes, setChanges] = useState(0);
  const known = useRef(new Map<string, JobView>());
  const [ends] = useState(() => new JobEnds());
  const isOn = useFirstAnswer();

  function take(job: JobView) {
    const before = known.current.get(job.id);
    known.current.set(job.id, job);
    if (isChanged(before, job)) setChanges((amount) => amount + 1);
    if (before?.status !== job.status) {
      void mutate(ANALYSES_PATH);
      if (job.analysis) void mutate(`${analysisPath(job.analysis.id)}/status`);
    }
    tell(job);
  }

  function tell(job: JobView) {
    const news = ends.isNews(job) ? newsOf(job, { pathname, t, reasonOf }) : null;
    if (news) tellNews(news);
  }

  const expect = useEffectEvent((id: string) => {
    ends.begin(id);
    const job = known.current.get(id);
    if (job) tell(job);
    void mutate(LATEST);
  });
  useEffect(() => onBegun((id) => expect(id)), []);

  const isLive = useJobStream(isOn, take);
  useSWR<JobList, Error>(isOn && !isLive ? LATEST : null, (path: string) => fetchJson(path, jobListSchema), {
    refreshInterval: (latest) => (latest?.jobs.some(isUnfinished) ? POLL_MS.moving : POLL_MS.still),
    onSuccess: ({ jobs }) => jobs.forEach(take),
  });
  const watch = useMemo(() => ({ isLive, changes }), [isLive, changes]);
  return <WatchContext value={watch}>{children}</WatchContext>;
}
