import "server-only";
import type { Database } from "@/db/client";
import { startAddition } from "@/lib/additions/start-addition";
import { startAnalyses } from "@/lib/analyses/start-analyses";
import { assertQueueHasRoom } from "@/lib/jobs/enqueue-job";
import type { JobRef } from "@/lib/jobs/job-ref";
import { readAnalyzeRequest } from "./read-analyze-request";

/**
 * Takes an export that a request brings or names, and puts in line the analysis of each chosen chat, or the addition to
 * one. The caller lets jobs through.
 * @throws AppError with the reason; a file that came with the request is not kept then.
 */
export async function acceptExport(
  database: Database,
  { request, ownerId }: { request: Request; ownerId: string },
): Promise<JobRef[]> {
  await assertQueueHasRoom(database, { ownerId });
  const { uploadId, choices, discard } = await readAnalyzeRequest(database, { request, ownerId });
  const given = { ownerId, uploadId, choices };
  try {
    return choices.addTo === undefined
      ? await startAnalyses(database, given)
      : [await startAddition(database, { ...given, analysisId: choices.addTo })];
  } catch (error) {
    await discard();
    throw error;
  }
}
