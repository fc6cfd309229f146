import "server-only";
import type { Database } from "@/db/client";
import { embedChunks } from "@/lib/embeddings/embed-chunks";
import { EmbeddingError } from "@/lib/embeddings/embedding-error";
import type { EmbeddingProvider } from "@/lib/embeddings/provider";
import { failureKindOf, isRetried } from "@/lib/jobs/failure-kinds";
import type { ToldWait, Wait } from "@/lib/jobs/note-wait";

/** The pause after a failure that came with progress and without a wait told. */
const PAUSE_MS = 2_000;

interface EmbedLanesOptions {
  analysisId: string;
  /** One that is being built; left out, the one that is searched. */
  generation?: number;
  provider: EmbeddingProvider;
  /** Milliseconds of `Date.now()` after which no new batch begins. */
  deadline: number;
  signal?: AbortSignal;
  mayGoOn(): Promise<boolean>;
  afterBatch(embedded: number): Promise<void>;
}

/**
 * Embeds with as many calls at once as the provider makes sense of. After the first failure no call begins any more. If
 * something was embedded, what may pass comes back as a wait, so that failures here and there never add up to a failed job.
 * @throws EmbeddingError when nothing was embedded, or when trying again is of no use.
 */
export async function embedInLanes(
  database: Database,
  { provider, mayGoOn, afterBatch, ...options }: EmbedLanesOptions,
): Promise<{ isDone: boolean; wait?: ToldWait }> {
  const { parallelCalls: lanes } = provider;
  let embedded = 0;
  let isInterrupted = false;
  const embedLane = (lane: number) =>
    embedChunks(database, {
      ...options,
      provider,
      lane,
      lanes,
      beforeBatch: async () => (!isInterrupted && (await mayGoOn()) ? "go" : "stop"),
      afterBatch: async (count) => {
        embedded += count;
        await afterBatch(count);
      },
    }).catch((error: unknown) => {
      isInterrupted = true;
      throw error;
    });
  const ended = await Promise.allSettled(Array.from({ length: lanes }, (_, lane) => embedLane(lane)));
  options.signal?.throwIfAborted();

  const failures = ended.flatMap((lane) => (lane.status === "rejected" ? [lane.reason] : []));
  const [failure] = failures;
  if (!failure) {
    return { isDone: ended.every((lane) => lane.status === "fulfilled" && lane.value.isDone) };
  }
  const canPass = failures.every(
    (error) => error instanceof EmbeddingError && isRetried(failureKindOf(error)),
  );
  if (embedded === 0 || !canPass) throw failures.find((error) => !isRetried(failureKindOf(error))) ?? failure;
  const waits = failures.map(({ retryAfterMs }: EmbeddingError) => retryAfterMs ?? PAUSE_MS);
  return { isDone: false, wait: { ...whyWait(failure), waitMs: Math.max(...waits) } };
}

/** What the trail of the job says about a failure that may pass. */
export function whyWait(error: EmbeddingError): Pick<Wait, "why" | "reason"> {
  return error.kind === "rate-limited"
    ? { why: "rateLimited" }
    : { why: "notEmbedded", reason: error.message };
}
