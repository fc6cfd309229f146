import "server-only";
import { and, eq, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { type EngineStepRow, engineSteps } from "@/db/schema/engine";

/** Stores steps of one run; a step that is there already is replaced. */
export async function saveEngineSteps(database: Database, steps: EngineStepRow[]): Promise<void> {
  if (steps.length === 0) return;
  await database
    .insert(engineSteps)
    .values(steps)
    .onConflictDoUpdate({
      target: [engineSteps.runId, engineSteps.stepId],
      set: {
        status: sql`excluded.status`,
        position: sql`excluded.position`,
        attempt: sql`excluded.attempt`,
        dueAt: sql`excluded.due_at`,
        startedAt: sql`excluded.started_at`,
        endedAt: sql`excluded.ended_at`,
        output: sql`excluded.output`,
        error: sql`excluded.error`,
      },
    });
}

export async function deleteEngineStep(
  database: Database,
  { runId, stepId }: { runId: string; stepId: string },
): Promise<void> {
  await database.delete(engineSteps).where(and(eq(engineSteps.runId, runId), eq(engineSteps.stepId, stepId)));
}
