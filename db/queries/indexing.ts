import "server-only";
import { and, eq, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { countChunks } from "@/db/queries/chunks";
import { type Analysis, type AnalysisStage, analyses } from "@/db/schema/analyses";

/**
 * What the indexing job reads and writes. It acts for no user: the event that started it carries ids that the
 * owner's own request made. Writes reach only an analysis that is still `processing`, so a cancelled one stays so.
 */
interface Target {
  analysisId: string;
}

const isProcessing = ({ analysisId }: Target) =>
  and(eq(analyses.id, analysisId), eq(analyses.status, "processing"));

export async function loadAnalysis(
  database: Database,
  { analysisId }: Target,
): Promise<Analysis | undefined> {
  const [analysis] = await database.select().from(analyses).where(eq(analyses.id, analysisId));
  return analysis;
}

export async function enterStage(
  database: Database,
  { stage, ...target }: Target & { stage: AnalysisStage },
): Promise<void> {
  await database
    .update(analyses)
    .set({ stage, countedAt: null, itemsPerSecond: null, updatedAt: sql`now()` })
    .where(isProcessing(target));
}

export async function saveSurvey(
  database: Database,
  {
    survey,
    ...target
  }: Target & {
    survey: Pick<Analysis, "title" | "platform" | "chat" | "dateOrder" | "expectedMessages" | "importReport">;
  },
): Promise<void> {
  await database
    .update(analyses)
    .set({ ...survey, updatedAt: sql`now()` })
    .where(isProcessing(target));
}

/** What became clear only when all messages had been read. */
export async function saveReadReport(
  database: Database,
  { importReport, expectedMessages, ...target }: Target & Pick<Analysis, "importReport" | "expectedMessages">,
): Promise<void> {
  await database
    .update(analyses)
    .set({ importReport, expectedMessages, updatedAt: sql`now()` })
    .where(isProcessing(target));
}

export async function saveChunkCount(
  database: Database,
  { chunkCount, chunkerVersion, ...target }: Target & { chunkCount: number; chunkerVersion: number },
): Promise<void> {
  await database
    .update(analyses)
    .set({ chunkCount, chunkerVersion, updatedAt: sql`now()` })
    .where(isProcessing(target));
}

/** Weight of the newest measurement in the rate that the time left is told from. */
const NEWEST_RATE_WEIGHT = 0.3;
const LONGEST_MEASUREMENT_SECONDS = 60;

/** Adds newly embedded chunks to the count and keeps the rate up to date; a pause (a restart) is not counted as slow. */
export async function addEmbedded(
  database: Database,
  { embedded, ...target }: Target & { embedded: number },
): Promise<void> {
  const seconds = sql`extract(epoch from now() - ${analyses.countedAt})`;
  const rate = sql`${embedded}::real / greatest(${seconds}, 0.001)`;
  await database
    .update(analyses)
    .set({
      embeddedCount: sql`${analyses.embeddedCount} + ${embedded}`,
      itemsPerSecond: sql`case
        when ${analyses.countedAt} is null or ${seconds} > ${LONGEST_MEASUREMENT_SECONDS} then ${analyses.itemsPerSecond}
        when ${analyses.itemsPerSecond} is null then ${rate}
        else ${analyses.itemsPerSecond} * ${1 - NEWEST_RATE_WEIGHT}::real + ${rate} * ${NEWEST_RATE_WEIGHT}::real end`,
      countedAt: sql`now()`,
      updatedAt: sql`now()`,
    })
    .where(isProcessing(target));
}

/** Sets the count of embedded chunks to what is stored, and answers it with the number of all chunks. */
export async function recountEmbedded(
  database: Database,
  target: Target,
): Promise<{ chunks: number; embedded: number }> {
  const counts = await countChunks(database, target);
  await database
    .update(analyses)
    .set({ chunkCount: counts.chunks, embeddedCount: counts.embedded })
    .where(isProcessing(target));
  return counts;
}

/** Makes the analysis ready. */
export async function makeReady(database: Database, target: Target): Promise<void> {
  await database
    .update(analyses)
    .set({ status: "ready", stage: "finishing", readyAt: sql`now()`, updatedAt: sql`now()` })
    .where(isProcessing(target));
}
