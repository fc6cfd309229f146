import "server-only";
import { setImmediate } from "node:timers/promises";
import type { Database } from "@/db/client";
import { type ChunkRow, findLastChunk, insertChunks, readMessagePage } from "@/db/queries/chunks";
import { loadParticipants } from "@/db/queries/read-messages";
import { Chunker } from "./chunker";

const PAGE = 1_000;
/** Rows of one insert: a statement this long keeps nobody waiting on the embedded database. */
const BATCH = 200;

interface PlanChunksOptions {
  analysisId: string;
  /** One that is being built; left out, the one that is searched. */
  generation?: number;
  /** Milliseconds of `Date.now()` by which to return. */
  deadline: number;
}

/**
 * Cuts the messages of an analysis into chunks and stores them, going on behind the last stored one. `isDone` is false
 * when the deadline came first: call again. `chunks` counts all that are stored.
 */
export async function planChunks(
  database: Database,
  { analysisId, generation, deadline }: PlanChunksOptions,
): Promise<{ isDone: boolean; chunks: number }> {
  const last = await findLastChunk(database, { analysisId, generation });
  let nextChunk = last ? last.seq + 1 : 0;
  let nextMessage = last ? last.lastMessage + 1 : 0;
  const people = await loadParticipants(database, { analysisId });
  const chunker = new Chunker(new Map(people.map(({ idx, name }) => [idx, name])));
  let batch: ChunkRow[] = [];

  const store = async () => {
    if (batch.length > 0) await insertChunks(database, { analysisId, generation, rows: batch });
    batch = [];
  };
  const collect = async (complete: Iterable<Omit<ChunkRow, "seq">[]>) => {
    for (const made of complete) {
      batch.push(...made.map((chunk, index) => ({ seq: nextChunk + index, ...chunk })));
      nextChunk += made.length;
      if (batch.length >= BATCH) await store();
    }
  };

  while (Date.now() < deadline) {
    const page = await readMessagePage(database, { analysisId, fromSeq: nextMessage, limit: PAGE });
    for (const message of page) await collect(chunker.push(message));
    const lastOfPage = page.at(-1);
    if (!lastOfPage || page.length < PAGE) {
      await collect(chunker.finish());
      await store();
      return { isDone: true, chunks: nextChunk };
    }
    nextMessage = lastOfPage.seq + 1;
    await setImmediate();
  }
  await store();
  return { isDone: false, chunks: nextChunk };
}
