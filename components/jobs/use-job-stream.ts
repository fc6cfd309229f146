import { useEffect, useEffectEvent, useState } from "react";
import { type JobView, jobStreamEventSchema } from "@/lib/jobs/job.schema";

/** When a stream that was refused, because too many are open, is asked for again. */
const ASK_AGAIN_MS = 30_000;

/** Hears of every change of the reader's jobs. Answers whether it does; while it does not, somebody has to ask. */
export function useJobStream(isOn: boolean, onJob: (job: JobView) => void): boolean {
  const [isLive, setIsLive] = useState(false);
  const [round, setRound] = useState(0);
  const take = useEffectEvent(onJob);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each round opens the stream anew
  useEffect(() => {
    if (!isOn) return;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const stream = new EventSource("/api/jobs/stream");
    stream.addEventListener("open", () => setIsLive(true));
    stream.addEventListener("error", () => {
      setIsLive(false);
      if (stream.readyState !== EventSource.CLOSED) return;
      waiting = setTimeout(() => setRound((before) => before + 1), ASK_AGAIN_MS);
    });
    stream.addEventListener("job", ({ data }: MessageEvent<string>) => {
      const job = jobStreamEventSchema.safeParse(JSON.parse(data));
      if (job.success) take(job.data);
    });
    return () => {
      clearTimeout(waiting);
      stream.close();
      setIsLive(false);
    };
  }, [isOn, round]);

  return isLive;
}
