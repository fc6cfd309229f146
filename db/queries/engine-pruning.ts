import "server-only";
import { and, inArray, lt, notExists, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { engineEvents, engineRuns } from "@/db/schema/engine";

/** Small enough that other queries get their turn in between. */
const batchSize = 200;

/** Deletes runs that ended before `before`, with their steps, and then the events that no run refers to. */
export async function pruneEngineState(
  database: Database,
  { before }: { before: Date },
): Promise<{ runs: number; events: number }> {
  const oldRuns = database
    .select({ id: engineRuns.id })
    .from(engineRuns)
    .where(lt(engineRuns.endedAt, before))
    .limit(batchSize);
  const oldEvents = database
    .select({ id: engineEvents.id })
    .from(engineEvents)
    .where(
      and(
        lt(engineEvents.receivedAt, before),
        notExists(
          database
            .select({ one: sql`1` })
            .from(engineRuns)
            .where(sql`${engineRuns.eventId} = ${engineEvents.id}`),
        ),
      ),
    )
    .limit(batchSize);
  const runs = await inBatches(() =>
    database.delete(engineRuns).where(inArray(engineRuns.id, oldRuns)).returning({ id: engineRuns.id }),
  );
  const events = await inBatches(() =>
    database
      .delete(engineEvents)
      .where(inArray(engineEvents.id, oldEvents))
      .returning({ id: engineEvents.id }),
  );
  return { runs, events };
}

async function inBatches(deleteBatch: () => PromiseLike<unknown[]>): Promise<number> {
  for (let total = 0; ; ) {
    const { length } = await deleteBatch();
    total += length;
    if (length < batchSize) return total;
  }
}
