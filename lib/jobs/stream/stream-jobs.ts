import "server-only";
import type { Database } from "@/db/client";
import { isSessionLive } from "@/db/queries/account";
import { log } from "@/lib/log/log";
import type { JobChange } from "./find-changes";
import { followJobs } from "./follow-jobs";
import { takeStreamSlot } from "./stream-slots";

/** Proxies close a connection on which nothing comes; a comment is something, and no event. */
const HEARTBEAT_MS = 15_000;
/** When a reader that lost the connection comes back. */
const RECONNECT_MS = 2_000;

interface StreamOptions {
  request: Request;
  ownerId: string;
  /** Of the session that asks: the stream ends with it. */
  token: string;
  /** Whether all changes are made in this process, which announces them. */
  isAnnounced: boolean;
}

/**
 * The changes of an owner's jobs as server-sent events, from the one that `Last-Event-ID` names.
 * @throws AppError `too-many-streams`
 */
export function streamJobs(
  database: Database,
  { request, ownerId, token, isAnnounced }: StreamOptions,
): Response {
  const end = takeStreamSlot(ownerId);
  const since = readEventId(request.headers.get("last-event-id"));
  let isGone = false;
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      const write = (text: string) => controller.enqueue(new TextEncoder().encode(text));
      const heartbeat = setInterval(async () => {
        write(": \n\n");
        if (await hasEnded(database, token)) end.abort();
      }, HEARTBEAT_MS);
      end.signal.addEventListener("abort", () => clearInterval(heartbeat));
      request.signal.addEventListener("abort", () => end.abort());
      write(`retry: ${RECONNECT_MS}\n\n`);
      void send(database, { ownerId, since, isAnnounced, signal: end.signal }, write).finally(() => {
        end.abort();
        // A reader that has gone away has closed it.
        if (!isGone) controller.close();
      });
    },
    cancel() {
      isGone = true;
      end.abort();
    },
  });
  return new Response(body, {
    headers: {
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "private, no-store, no-transform",
      "x-accel-buffering": "no",
    },
  });
}

/** While the database is away nothing is known to have ended. */
async function hasEnded(database: Database, token: string): Promise<boolean> {
  return isSessionLive(database, { token }).then(
    (isLive) => !isLive,
    () => false,
  );
}

/** Sends until the end. A database that is away ends the stream: its reader comes back. */
async function send(
  database: Database,
  options: Parameters<typeof followJobs>[1],
  write: (text: string) => void,
): Promise<void> {
  try {
    for await (const change of followJobs(database, options)) {
      if (options.signal.aborted) return;
      write(eventText(change));
    }
  } catch (error) {
    log().warn({ err: error }, "a stream of job changes ended");
  }
}

function eventText({ id, job }: JobChange): string {
  return `id: ${id}\nevent: job\ndata: ${JSON.stringify(job)}\n\n`;
}

/** 1795310032483000: what the id of an event looks like. */
function readEventId(header: string | null): number | undefined {
  return header && /^\d{1,16}$/.test(header) ? Number(header) : undefined;
}
