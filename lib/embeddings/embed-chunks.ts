import "server-only";
import type { Database } from "@/db/client";
import { claimEmbeddingModel, readUnembeddedChunks, storeEmbeddings } from "@/db/queries/chunks";
import { AppError } from "@/lib/errors/app-error";
import { EmbeddingError } from "./embedding-error";
import type { EmbeddingProvider } from "./provider";

/** Rows of one statement: what the embedded database takes in a moment. */
const ROWS_PER_UPDATE = 32;

interface EmbedChunksOptions {
  analysisId: string;
  /** One that is being built, with a model of its own; left out, the one that is searched. */
  generation?: number;
  /** This call takes the chunks whose number leaves the remainder `lane` by `lanes`. */
  lane: number;
  lanes: number;
  /** Milliseconds of `Date.now()` after which no new batch begins. */
  deadline: number;
  provider: EmbeddingProvider;
  signal?: AbortSignal;
  /** Asked before each batch: whether to go on. */
  beforeBatch?: () => Promise<"go" | "stop">;
  /** Told after each batch how many embeddings it stored. */
  afterBatch?: (embedded: number) => Promise<void>;
}

/**
 * Embeds the chunks of a lane that have no embedding yet, batch by batch, each stored before the next is asked for.
 * `isDone` is false when the deadline or a stop came first.
 *
 * @throws EmbeddingError as the provider throws it; what was stored before stays.
 * @throws AppError `embedding-unavailable` when the analysis is tied to another model: vectors of two models are never mixed.
 */
export async function embedChunks(
  database: Database,
  options: EmbedChunksOptions,
): Promise<{ isDone: boolean; embedded: number }> {
  const { analysisId, generation, lane, lanes, provider } = options;
  if (generation === undefined) await tieToModel(database, analysisId, provider.model);
  let embedded = 0;
  let afterSeq = -1;
  while (Date.now() < options.deadline && !options.signal?.aborted) {
    if ((await options.beforeBatch?.()) === "stop") break;
    const batch = await readUnembeddedChunks(database, {
      analysisId,
      generation,
      lane,
      lanes,
      afterSeq,
      limit: provider.maxBatch,
    });
    const last = batch.at(-1);
    if (!last) return { isDone: true, embedded };
    const stored = await embedBatch(database, batch, options);
    embedded += stored;
    afterSeq = last.seq;
    await options.afterBatch?.(stored);
  }
  return { isDone: false, embedded };
}

async function embedBatch(
  database: Database,
  batch: { seq: number; text: string }[],
  { analysisId, generation, provider, signal }: EmbedChunksOptions,
): Promise<number> {
  const texts = batch.map(({ text }) => text);
  const vectors = await provider.embed(texts, "document", signal);
  const rows = batch.flatMap(({ seq }, i) => {
    const embedding = vectors[i];
    return embedding ? [{ seq, embedding }] : [];
  });
  if (rows.length !== batch.length) {
    throw new EmbeddingError(
      "transient",
      "embedding-unavailable",
      "Some texts came back without an embedding.",
    );
  }
  let stored = 0;
  for (let i = 0; i < rows.length; i += ROWS_PER_UPDATE) {
    stored += await storeEmbeddings(database, {
      analysisId,
      generation,
      rows: rows.slice(i, i + ROWS_PER_UPDATE),
    });
  }
  return stored;
}

async function tieToModel(database: Database, analysisId: string, model: string): Promise<void> {
  const tiedTo = await claimEmbeddingModel(database, { analysisId, model });
  if (!tiedTo || tiedTo === model) return;
  throw new AppError(
    "embedding-unavailable",
    "This chat was begun with another embedding model. Set that one again, or upload the chat anew.",
    { detail: { model, tiedTo } },
  );
}
