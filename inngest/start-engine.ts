import "server-only";
import { serve } from "inngest/edge";
import { takeQueueLock } from "@/db/queue-lock";
import { env } from "@/lib/env";
import { log } from "@/lib/log/log";
import { inngest } from "./client";
import { embeddedEngine, isEmbedded, stopEmbeddedEngine } from "./engine";
import { functions } from "./functions";
import { claimQueue, ownQueue } from "./queue-ownership";
import { resendUnbegunJobs, startJobs } from "./start-jobs";

/** Jobs that another server on the same database has accepted are begun within this time. */
const LOOK_FOR_JOBS_MS = 2_000;

/**
 * Goes on with the jobs that were under way. On a database that other servers may share, only one of them runs jobs: this
 * one now, or as soon as no other does. The returned function stops it.
 */
export async function startEngine(): Promise<() => Promise<void>> {
  const { DATABASE_URL } = env();
  if (!isEmbedded()) {
    await resumeJobs().catch((error: unknown) => {
      log().warn({ err: error }, "Inngest does not answer; the sweep takes up what waits");
    });
    return async () => {};
  }
  let look: NodeJS.Timeout | undefined;
  const begin = async () => {
    await embeddedEngine().start(serve({ client: inngest, functions }));
    await resumeJobs();
    if (DATABASE_URL) look = setInterval(() => void startJobs().catch(() => {}), LOOK_FOR_JOBS_MS).unref();
  };
  const end = async () => {
    clearInterval(look);
    await stopEmbeddedEngine();
  };
  if (DATABASE_URL) {
    return claimQueue({ takeLock: (onLost) => takeQueueLock(DATABASE_URL, onLost), begin, end });
  }
  // The folder of the embedded database is locked by this process already.
  return ownQueue({ begin, end });
}

async function resumeJobs(): Promise<void> {
  await resendUnbegunJobs();
  await startJobs();
}
