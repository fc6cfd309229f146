import "server-only";
import { and, inArray, lt, notExists, sql } from "drizzle-orm";
import { engineEvents, engineRuns } from "@/db/schema/engine";
import type { Database } from "../client";

/** Small enough that other queries get their turn in between. */
const batchSize = 200;

/** Deletes runs that ended before `before`, with their steps, and then the events that no run refers to. */
export async function pruneEngineState(
  db: Database,
  before: Date,
): Promise<{ runs: number; events: number }> {
  const oldRuns = db
    .select({ id: engineRuns.id })
    .from(engineRuns)
    .where(lt(engineRuns.endedAt, before))
    .limit(batchSize);
  const oldEvents = db
    .select({ id: engineEvents.id })
    .from(engineEvents)
    .where(
      and(
        lt(engineEvents.receivedAt, before),
        notExists(
          db.select({ one: sql`1` }).from(engineRuns).where(sql`${engineRuns.eventId} = ${engineEvents.id}`),
        ),
      ),
    )
    .limit(batchSize);
  const runs = await inBatches(() =>
    db.delete(engineRuns).where(inArray(engineRuns.id, oldRuns)).returning({ id: engineRuns.id }),
  );
  const events = await inBatches(() =>
    db.delete(engineEvents).where(inArray(engineEvents.id, oldEvents)).returning({ id: engineEvents.id }),
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
