import "server-only";
import { z } from "zod";
import type { Database } from "@/db/client";
import { findEngineRun } from "@/db/queries/engine-runs";
import { type JobEventRow, listJobEvents } from "@/db/queries/jobs";
import type { EngineStepRow } from "@/db/schema/engine";
import { importReportSchema } from "@/lib/analyses/analysis.schema";
import { deletionReceiptSchema } from "./delete/delete.schema";
import type { JobDetail } from "./job.schema";
import { findJobView } from "./list-jobs";

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
  const runs = await tellRuns(database, runIdsOf(events));
  const report = job.kind === "index" ? importReportSchema.safeParse(analysis?.importReport).data : undefined;
  return {
    job: {
      ...view,
      warnings: report?.warnings.map(({ message }) => message) ?? [],
      receipt: job.kind === "delete" ? (deletionReceiptSchema.safeParse(job.result).data ?? null) : null,
      canReplay: job.status === "failed" && job.analysisId !== null && runs.at(-1)?.status === "failed",
    },
    events: events.map(({ at, type, message }) => ({ at: at.toISOString(), type, message })),
    runs,
  };
}

const startedDetailSchema = z.object({ runId: z.string() });

function runIdsOf(events: JobEventRow[]): string[] {
  const ids = events.flatMap(({ detail }) => startedDetailSchema.safeParse(detail).data?.runId ?? []);
  return [...new Set(ids)].slice(-MOST_RUNS);
}

async function tellRuns(database: Database, runIds: string[]): Promise<JobDetail["runs"]> {
  const runs: JobDetail["runs"] = [];
  for (const id of runIds) {
    const found = await findEngineRun(database, id);
    if (!found) continue;
    const { status, startedAt, endedAt } = found.run;
    runs.push({
      id,
      status,
      startedAt: startedAt?.toISOString() ?? null,
      endedAt: endedAt?.toISOString() ?? null,
      steps: found.steps.map(tellStep),
    });
  }
  return runs;
}

const errorSchema = z.object({ message: z.string() });
/** What a step refused for good is its result. */
const refusalSchema = z.object({ data: z.object({ refused: errorSchema }) });

function tellStep({ name, status, attempt, startedAt, endedAt, error, output }: EngineStepRow) {
  const refused = refusalSchema.safeParse(output).data ?? refusalSchema.safeParse({ data: output }).data;
  return {
    name,
    status,
    attempts: startedAt === null ? attempt : Math.max(1, attempt + (endedAt === null ? 0 : 1)),
    startedAt: startedAt?.toISOString() ?? null,
    endedAt: endedAt?.toISOString() ?? null,
    durationMs: startedAt && endedAt ? endedAt.getTime() - startedAt.getTime() : null,
    error: errorSchema.safeParse(error).data?.message ?? refused?.data.refused.message ?? null,
  };
}
