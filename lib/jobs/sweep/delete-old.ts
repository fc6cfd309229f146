import "server-only";
import type { Database } from "@/db/client";
import { listClosedAccounts } from "@/db/queries/account-deletion";
import { listForgottenDeletions } from "@/db/queries/deletion";
import { deleteOldUsage } from "@/db/queries/gemini-usage";
import {
  deleteAbandonedUploads,
  deleteOldJobs,
  forgetResult,
  listExpiredExports,
  listKnownFiles,
} from "@/db/queries/job-sweep";
import { deleteExpiredLimits } from "@/db/queries/rate-limits";
import { deleteOldDeliveries } from "@/db/queries/webhooks";
import { eraseAccount } from "@/lib/accounts/erase-account";
import { eraseAnalysis } from "@/lib/analyses/erase-analysis";
import { removeExport } from "@/lib/jobs/export/remove-export";
import { fileStore } from "@/lib/storage/file-store";

const DAY_MS = 24 * 3_600_000;
const JOBS_KEPT_DAYS = 30;
const FAILED_JOBS_KEPT_DAYS = 7;
/** A deletion in a request that has not ended after this long died with its server. */
const DELETION_MS = 10 * 60_000;

const daysBefore = (now: number, days: number) => new Date(now - days * DAY_MS);

/** Deletes the history of jobs that ended long ago: how many. */
export async function deleteOldHistory(database: Database, { now }: { now: number }): Promise<number> {
  const before = daysBefore(now, JOBS_KEPT_DAYS);
  await deleteOldDeliveries(database, { before });
  await deleteOldUsage(database, { before });
  await deleteExpiredLimits(database, { before: new Date(now) });
  return deleteOldJobs(database, {
    before,
    failedBefore: daysBefore(now, FAILED_JOBS_KEPT_DAYS),
  });
}

/** Deletes files that nobody needs after a day: exports, abandoned uploads, and what belongs to nothing. */
export async function deleteOldFiles(
  database: Database,
  { now }: { now: number },
): Promise<{ exports: number; uploads: number; orphans: number }> {
  const before = daysBefore(now, 1);
  const expired = await listExpiredExports(database, { before });
  for (const job of expired) {
    await removeExport(job);
    await forgetResult(database, { jobId: job.id });
  }
  const abandoned = await deleteAbandonedUploads(database, { before });
  for (const id of abandoned) await fileStore().remove(id);
  return {
    exports: expired.length,
    uploads: abandoned.length,
    orphans: await deleteOrphans(database, before),
  };
}

/** 0b0c2a34-….part, 0b0c2a34-…-0: the id of an upload or of an export's job, and what is made of it. */
const KEY = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(.*)$/;

async function deleteOrphans(database: Database, before: Date): Promise<number> {
  let orphans = 0;
  for await (const key of fileStore().listOlderThan(before)) {
    const [, id, rest] = KEY.exec(key) ?? [];
    // A file with another name was not put there by this app.
    if (!id) continue;
    const isKnown = !rest?.endsWith(".part") && (await listKnownFiles(database, { ids: [id] })).has(id);
    if (isKnown) continue;
    await fileStore().remove(key);
    orphans += 1;
  }
  return orphans;
}

/** Goes on with deletions whose request died with its server, or took longer than a request may. */
export async function eraseForgotten(
  database: Database,
  { now, deadline }: { now: number; deadline: number },
): Promise<number> {
  const forgotten = await listForgottenDeletions(database, { before: new Date(now - DELETION_MS) });
  for (const owned of forgotten) await eraseAnalysis(database, { ...owned, deadline });
  const closed = await listClosedAccounts(database, { before: new Date(now - DELETION_MS) });
  for (const ownerId of closed) await eraseAccount(database, { ownerId, deadline });
  return forgotten.length + closed.length;
}
