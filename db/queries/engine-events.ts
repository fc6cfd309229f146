import "server-only";
import { engineEvents } from "@/db/schema/engine";
import type { Database } from "../client";

export type NewEngineEvent = typeof engineEvents.$inferInsert;

/** Stores events and returns the ids of those that were not there yet. */
export async function insertEngineEvents(db: Database, events: NewEngineEvent[]): Promise<Set<string>> {
  if (events.length === 0) return new Set();
  const inserted = await db
    .insert(engineEvents)
    .values(events)
    .onConflictDoNothing()
    .returning({ id: engineEvents.id });
  return new Set(inserted.map((row) => row.id));
}
