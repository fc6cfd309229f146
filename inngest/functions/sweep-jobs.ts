import { db } from "@/db/client";
import { compactDatabase, isCompactionDue } from "@/db/embedded/compaction";
import { readQueue } from "@/db/queries/job-queue";
import { listPendingDeliveries } from "@/db/queries/webhooks";
import { inngest } from "@/inngest/client";
import { isEmbedded } from "@/inngest/engine";
import { sendDeliveriesQueued, sendJobAdmitted, sendJobCancelled } from "@/inngest/send-events";
import { startJobs } from "@/inngest/start-jobs";
import { deleteOldFiles, deleteOldHistory, eraseForgotten } from "@/lib/jobs/sweep/delete-old";
import { reviveStuckJobs } from "@/lib/jobs/sweep/revive-stuck-jobs";
import { log } from "@/lib/log/log";

const ERASE_BUDGET_MS = 20_000;
const LATE_DELIVERY_MS = 5 * 60_000;
/** What ran before the last start is taken up again by the embedded engine; it is silent until then. */
const SETTLED_AFTER_SECONDS = 10 * 60;

/** Finds what nothing moves any more and what nobody needs any more. */
export const sweepJobs = inngest.createFunction(
  { id: "sweep-jobs", triggers: [{ cron: "*/5 * * * *" }], retries: 0, concurrency: 1 },
  async ({ step, runId }) => {
    const swept = await sweepAll((id, work) => step.run(id, work));
    log().debug({ runId, ...swept }, "swept");
    return swept;
  },
);

type RunStep = (id: string, work: () => Promise<unknown>) => Promise<unknown>;

/** Every part of a sweep. One that fails, as while the store of files is away, keeps none of the others from being done. */
export async function sweepAll(run: RunStep) {
  const failures: unknown[] = [];
  const part = (...step: Parameters<RunStep>) =>
    run(...step).catch((error: unknown) => {
      failures.push(error);
      return null;
    });
  const swept = {
    stuck: await part("revive-stuck-jobs", sweepStuckJobs),
    history: await part("delete-old-history", () => deleteOldHistory(db(), { now: Date.now() })),
    files: await part("delete-old-files", () => deleteOldFiles(db(), { now: Date.now() })),
    erased: await part("erase-forgotten", () => {
      const now = Date.now();
      return eraseForgotten(db(), { now, deadline: now + ERASE_BUDGET_MS });
    }),
    compacted: await part("compact-database", compactWhenQuiet),
    told: await part("tell-webhooks", sendLateDeliveries),
    begun: await part("start-next-jobs", startJobs),
  };
  if (failures.length > 0) throw failures[0];
  return swept;
}

/** Those whose event was lost, because the process died before it was sent. */
async function sendLateDeliveries(): Promise<number> {
  const late = await listPendingDeliveries(db(), { before: new Date(Date.now() - LATE_DELIVERY_MS) });
  await sendDeliveriesQueued(late);
  return late.length;
}

/** While no job is under way: everything waits for a table that is written anew. */
async function compactWhenQuiet(): Promise<boolean> {
  const { active } = await readQueue(db());
  if (active.length > 0 || !(await isCompactionDue(db(), { now: new Date() }))) return false;
  await compactDatabase(db());
  return true;
}

async function sweepStuckJobs(): Promise<{ resent: number; restarted: number; failed: number }> {
  if (isEmbedded() && process.uptime() < SETTLED_AFTER_SECONDS) return { resent: 0, restarted: 0, failed: 0 };
  const { resend, restarted, failed } = await reviveStuckJobs(db(), { now: Date.now() });
  for (const { id } of [...restarted, ...failed]) {
    log().warn({ jobId: id }, "a job was stuck");
    await sendJobCancelled(id);
  }
  for (const job of resend) await sendJobAdmitted(job);
  return { resent: resend.length, restarted: restarted.length, failed: failed.length };
}
