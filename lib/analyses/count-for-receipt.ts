import "server-only";
import type { Database } from "@/db/client";
import { countRows, type DeletionTarget } from "@/db/queries/deletion-counts";
import { listJobsOfAnalysis } from "@/db/queries/jobs";
import { listUploadsOfAnalysis } from "@/db/queries/uploads";
import type { DeletionCounts } from "@/lib/jobs/delete/delete.schema";
import { exportKeys } from "@/lib/jobs/export/remove-export";
import { countFiles } from "@/lib/storage/count-files";

/** Every file of the store that an analysis may have. One that others need as well is not its alone, and stays. */
export async function fileKeysOf(
  database: Database,
  owned: { ownerId: string; analysisId: string },
): Promise<string[]> {
  const jobs = await listJobsOfAnalysis(database, owned);
  return [...jobs.flatMap(exportKeys), ...(await listUploadsOfAnalysis(database, owned))];
}

/** What there is of an analysis: its rows, and which of these files. */
export async function countForReceipt(
  database: Database,
  { fileKeys, ...target }: DeletionTarget & { fileKeys: string[] },
): Promise<DeletionCounts> {
  return { ...(await countRows(database, target)), files: await countFiles(fileKeys) };
}
