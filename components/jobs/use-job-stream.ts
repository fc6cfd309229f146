import { useEffect, useEffectEvent, useState } from "react";
import type { JobView } from "@/lib/jobs/job.schema";
import { shareJobStream } from "./shared-job-stream";

/** Hears of every change of the reader's jobs. Answers whether it does; while it does not, somebody has to ask. */
export function useJobStream(isOn: boolean, onJob: (job: JobView) => void): boolean {
  const [isLive, setIsLive] = useState(false);
  const take = useEffectEvent(onJob);
  useEffect(() => {
    if (!isOn) return;
    return shareJobStream({ onJob: (job) => take(job), onLive: setIsLive });
  }, [isOn]);
  return isLive;
}
