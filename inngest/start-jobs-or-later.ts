import "server-only";
import { log } from "@/lib/log/log";
import { withinTime } from "@/lib/within-time";
import { TELL_ENGINE_MS } from "./send-events";
import { startJobs } from "./start-jobs";

/**
 * As `startJobs`, for a request that has stored what is to be done: that holds even where the engine cannot be told of it now.
 * The sweep finds jobs that were not begun.
 */
export async function startJobsOrLater(): Promise<void> {
  await withinTime(TELL_ENGINE_MS, startJobs).catch((error: unknown) =>
    log().warn({ err: error }, "the jobs engine could not be told to start jobs; the sweep will tell it"),
  );
}
