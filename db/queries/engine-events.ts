import "server-only";
import type { Database } from "@/db/client";
import { engineEvents } from "@/db/schema/engine";

type NewEngineEvent = typeof engineEvents.$inferInsert;

/** Stores events and returns the ids of those that were not there yet. */
export async function insertEngineEvents(database: Database, events: NewEngineEvent[]): Promise<Set<string>> {
  if (events.length === 0) return new Set();
  const inserted = await database
    .insert(engineEvents)
    .values(events)
    .onConflictDoNothing()
    .returning({ id: engineEvents.id });
  return new Set(inserted.map((row) => row.id));
}
