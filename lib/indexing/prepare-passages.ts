import "server-only";
import type { Database } from "@/db/client";
import { saveChunkCount } from "@/db/queries/indexing";
import { CHUNKER_VERSION } from "@/lib/chunking/chunker";
import { planChunks } from "@/lib/chunking/plan-chunks";
import { noteEvent } from "@/lib/jobs/note-event";
import { story } from "@/lib/jobs/story";
import { loadRunningAnalysis } from "./load-running-analysis";

/** Cuts the messages into the passages that are embedded and searched. */
export async function preparePassages(
  database: Database,
  { analysisId, jobId, deadline }: { analysisId: string; jobId: string; deadline: number },
): Promise<{ isDone: boolean; chunks: number }> {
  const { chunkerVersion, chunkCount } = await loadRunningAnalysis(database, analysisId);
  if (chunkerVersion !== null) return { isDone: true, chunks: chunkCount };
  const planned = await planChunks(database, { analysisId, deadline });
  if (planned.isDone) {
    await saveChunkCount(database, {
      analysisId,
      chunkCount: planned.chunks,
      chunkerVersion: CHUNKER_VERSION,
    });
    await noteEvent(database, {
      jobId,
      type: "planned",
      story: story("planned", { count: planned.chunks }),
    });
  }
  return planned;
}
