import "server-only";
import type { Database } from "@/db/client";
import { readQueue } from "@/db/queries/job-queue";
import type { Job } from "@/db/schema/jobs";
import { placesInQueue } from "./places-in-queue";

/** The place in line of a job, from 1; null when it does not wait for room. */
export async function findPlace(
  database: Database,
  { id, ownerId, status, admittedAt }: Job,
): Promise<number | null> {
  if (status !== "pending" || admittedAt !== null) return null;
  return placesInQueue(await readQueue(database), ownerId).get(id) ?? null;
}
