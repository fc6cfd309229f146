import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { analyses } from "@/db/schema/analyses";

interface Target {
  analysisId: string;
}

/** Rows of one delete: other queries get their turn in between. */
const BATCH = 200;

/** Deletes some of the chunks that are not searched; false when there are none left. */
export async function deleteUnsearchedChunks(database: Database, { analysisId }: Target): Promise<boolean> {
  const { rowCount } = await database.execute(sql`
    delete from chunks where ctid = any(array(
      select chunks.ctid from chunks join analyses on analyses.id = chunks.analysis_id
      where chunks.analysis_id = ${analysisId} and chunks.generation <> analyses.generation limit ${BATCH}))`);
  return (rowCount ?? 0) > 0;
}

/** From here on the generation after the searched one is searched. False when it is so already. */
export async function searchNextGeneration(
  database: Database,
  {
    analysisId,
    generation,
    ...index
  }: Target & { generation: number; embeddingModel: string; chunkerVersion: number; chunkCount: number },
): Promise<boolean> {
  const changed = await database
    .update(analyses)
    .set({ ...index, embeddedCount: index.chunkCount, generation, updatedAt: sql`now()` })
    .where(
      and(
        eq(analyses.id, analysisId),
        eq(analyses.generation, generation - 1),
        eq(analyses.status, "ready"),
        isNull(analyses.deletedAt),
      ),
    )
    .returning({ id: analyses.id });
  return changed.length > 0;
}
