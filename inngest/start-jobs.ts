import "server-only";
import { db } from "@/db/client";
import { listUnbegunJobs } from "@/db/queries/job-queue";
import type { Job } from "@/db/schema/jobs";
import { admitJobs } from "@/lib/jobs/admit-jobs";
import { processSingleton } from "@/lib/process-singleton";
import { isEmbedded } from "./engine";
import { ownsQueue } from "./queue-ownership";
import { sendJobAdmitted } from "./send-events";

/**
 * Starts the waiting jobs for which there is room: how many. To be called whenever a job came or ended; calls that come
 * while jobs are being started share the next look. Where another server runs the jobs, it finds them by itself.
 */
export function startJobs(): Promise<number> {
  const looks = processSingleton<Looks>("starting-jobs", () => ({ last: Promise.resolve() }));
  looks.next ??= looks.last.then(() => {
    looks.next = undefined;
    const look = startAdmissible();
    looks.last = look.then(
      () => {},
      () => {},
    );
    return look;
  });
  return looks.next;
}

interface Looks {
  /** The one under way, or done. It never rejects. */
  last: Promise<void>;
  /** The one that begins after it. */
  next?: Promise<number>;
}

async function startAdmissible(): Promise<number> {
  if (isEmbedded() && !ownsQueue()) return 0;
  const admitted = await admitJobs(db());
  await sendAll(admitted);
  return admitted.length;
}

/** Sends the events of jobs once more that were let through and not begun: the process may have died in between. */
export async function resendUnbegunJobs(): Promise<number> {
  const unbegun = await listUnbegunJobs(db());
  await sendAll(unbegun);
  return unbegun.length;
}

/** One that cannot be sent keeps none of the others from it. @throws what kept the first one */
async function sendAll(jobs: Job[]): Promise<void> {
  const failures: unknown[] = [];
  for (const job of jobs) await sendJobAdmitted(job).catch((error: unknown) => failures.push(error));
  if (failures.length > 0) throw failures[0];
}
