import { type JobView, jobStreamEventSchema } from "@/lib/jobs/job.schema";

/** When a stream that was refused, because too many are open, is asked for again. */
const ASK_AGAIN_MS = 30_000;

export interface StreamListener {
  onJob(job: JobView): void;
  /** Whether changes are heard of; while they are not, somebody has to ask. */
  onLive(isLive: boolean): void;
}

/** Hears of every change of the reader's jobs, on a connection of its own, until the signal is aborted. */
export function openJobStream({ onJob, onLive }: StreamListener, signal: AbortSignal): void {
  const stream = new EventSource("/api/jobs/stream");
  let again: ReturnType<typeof setTimeout> | undefined;
  stream.addEventListener("open", () => onLive(true));
  stream.addEventListener("error", () => {
    onLive(false);
    // Otherwise the browser comes back by itself.
    if (stream.readyState !== EventSource.CLOSED) return;
    again = setTimeout(() => openJobStream({ onJob, onLive }, signal), ASK_AGAIN_MS);
  });
  stream.addEventListener("job", ({ data }: MessageEvent<string>) => {
    const job = jobStreamEventSchema.safeParse(JSON.parse(data));
    if (job.success) onJob(job.data);
  });
  signal.addEventListener("abort", () => {
    clearTimeout(again);
    stream.close();
  });
}
