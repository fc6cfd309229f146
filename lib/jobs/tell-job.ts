import "server-only";
import { z } from "zod";
import type { Database } from "@/db/client";
import { findEngineRun, type StoredRun } from "@/db/queries/engine-runs";
import { type JobEventRow, listJobEvents } from "@/db/queries/jobs";
import { importReportSchema } from "@/lib/analyses/analysis.schema";
import { deletionReceiptSchema } from "./delete/delete.schema";
import type { JobDetail } from "./job.schema";
import { findJobView } from "./list-jobs";
import { tellEvent } from "./tell-event";
import { tellRun } from "./tell-run";

/** Runs told of, from the last one back. */
const MOST_RUNS = 10;

/** One job with all that happened to it. @throws AppError `not-found` for a job that is not this owner's. */
export async function tellJob(
  database: Database,
  owned: { ownerId: string; jobId: string },
): Promise<JobDetail> {
  const { view, found } = await findJobView(database, owned);
  const { job, analysis } = found;
  const events = await listJobEvents(database, owned);
  const runIds = runIdsOf(events);
  const runs = await findRuns(database, runIds);
  const last = runs.at(-1);
  const canReplay = job.status === "failed" && job.analysisId !== null && last?.run.status === "failed";
  const report = job.kind === "index" ? importReportSchema.safeParse(analysis?.importReport).data : undefined;
  return {
    job: {
      ...view,
      warnings: report?.warnings.map(({ message }) => message) ?? [],
      notes: report?.warnings ?? [],
      receipt: job.kind === "delete" ? (deletionReceiptSchema.safeParse(job.result).data ?? null) : null,
      canReplay,
    },
    events: events.map(tellEvent),
    runIds,
    runs: runs.map((stored) => tellRun(stored, { canReplay: canReplay && stored === last })),
  };
}

const startedDetailSchema = z.object({ runId: z.string() });

function runIdsOf(events: JobEventRow[]): string[] {
  const ids = events.flatMap(({ detail }) => startedDetailSchema.safeParse(detail).data?.runId ?? []);
  return [...new Set(ids)].slice(-MOST_RUNS);
}

async function findRuns(database: Database, runIds: string[]): Promise<StoredRun[]> {
  const runs: StoredRun[] = [];
  for (const runId of runIds) {
    const found = await findEngineRun(database, { runId });
    if (found) runs.push(found);
  }
  return runs;
}
