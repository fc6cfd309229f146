import { z } from "zod";
import { type JobView, jobStreamEventSchema } from "@/lib/jobs/job.schema";
import { openJobStream, type StreamListener } from "./job-stream";
import { isUnfinished } from "./job-words";

const NAME = "backscroll-jobs";

/** What the tabs of a browser say to each other. */
const messageSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("hello") }),
  z.object({ kind: z.literal("live"), isLive: z.boolean() }),
  z.object({ kind: z.literal("job"), job: jobStreamEventSchema }),
]);
type Message = z.infer<typeof messageSchema>;

/**
 * Hears of every change of the reader's jobs by one stream for all tabs of the browser: a browser has six connections to a
 * server, and one that is held by each tab would leave none for pages. The tab that has the lock holds the stream and tells the
 * others; when it goes, the next takes over. Where a browser has no locks, nothing is heard.
 */
export function shareJobStream(listener: StreamListener): () => void {
  if (!("locks" in navigator)) return () => {};
  const left = new AbortController();
  const channel = new BroadcastChannel(NAME);
  channel.onmessage = ({ data }) => {
    const message = messageSchema.safeParse(data).data;
    if (message?.kind === "live") listener.onLive(message.isLive);
    if (message?.kind === "job") listener.onJob(message.job);
  };
  channel.postMessage({ kind: "hello" } satisfies Message);
  navigator.locks
    .request(NAME, { signal: left.signal }, () => holdStream(channel, listener, left.signal))
    .catch(() => {})
    .finally(() => channel.close());
  return () => {
    listener.onLive(false);
    left.abort();
  };
}

/** Holds the stream for all tabs, until this one leaves. */
async function holdStream(
  channel: BroadcastChannel,
  listener: StreamListener,
  left: AbortSignal,
): Promise<void> {
  const unfinished = new Map<string, JobView>();
  let isLive = false;
  const tell = (message: Message) => channel.postMessage(message);
  const onLive = (now: boolean) => {
    isLive = now;
    listener.onLive(now);
    tell({ kind: "live", isLive: now });
  };
  const onJob = (job: JobView) => {
    if (isUnfinished(job)) unfinished.set(job.id, job);
    else unfinished.delete(job.id);
    listener.onJob(job);
    tell({ kind: "job", job });
  };
  channel.onmessage = ({ data }) => {
    if (messageSchema.safeParse(data).data?.kind !== "hello") return;
    tell({ kind: "live", isLive });
    for (const job of unfinished.values()) tell({ kind: "job", job });
  };
  // What changed while the stream changed hands is asked for until it is open.
  onLive(false);
  openJobStream({ onJob, onLive }, left);
  await new Promise((resolve) => left.addEventListener("abort", resolve));
  tell({ kind: "live", isLive: false });
}
