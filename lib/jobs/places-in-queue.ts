import type { QueuedJob } from "@/db/queries/job-queue";
import { jobLimits } from "./job-limits";

/**
 * The place in line of each waiting job of an owner, from 1. Jobs of others stand before it only while the server as a
 * whole has no room: otherwise nobody waits for anybody else.
 */
export function placesInQueue(
  { waiting, active }: { waiting: QueuedJob[]; active: QueuedJob[] },
  ownerId: string,
): Map<string, number> {
  const isServerFull = active.length >= jobLimits.active;
  const line = isServerFull ? waiting : waiting.filter((job) => job.ownerId === ownerId);
  return new Map(
    line.flatMap((job, index) => (job.ownerId === ownerId ? [[job.id, index + 1] as const] : [])),
  );
}
