import { openEmbedded } from "@/db/client";
import { readUnembeddedChunks } from "@/db/queries/chunks";
import { planChunks } from "@/lib/chunking/plan-chunks";
import { embedChunks } from "@/lib/embeddings/embed-chunks";
import { localEmbeddings } from "@/lib/embeddings/local/local-embeddings";
import { embeddingProvider } from "@/lib/embeddings/provider";
import { seedChat } from "../integration/search/seed-chat";
import { generateMessages } from "./generate-messages";

export interface ChildEmbedding {
  chunks: number;
  /** All chunks as the job does it, each embedding stored. */
  togetherMs: number;
  /** One request a chunk, one after the other, for `sample` chunks. */
  singleMs: number;
  sample: number;
  /** Chunks that the encoder of this machine embeds in a second. */
  localPerSecond: number;
}

const MESSAGES = 5_000;
const SAMPLE = 40;
const LOCAL_SAMPLE = 300;
const never = Number.POSITIVE_INFINITY;

/** Embeds a chat in a process of its own, whose settings name the stand-in. */
async function measure(): Promise<ChildEmbedding> {
  const { database, close } = await openEmbedded("memory://");
  const messages = Array.from(generateMessages(MESSAGES, 3), ({ author, text, time }) => ({
    author,
    text,
    at: new Date(time).toISOString(),
  }));
  const { analysisId } = await seedChat(database, messages);
  const { chunks } = await planChunks(database, { analysisId, deadline: never });
  const rows = await readUnembeddedChunks(database, {
    analysisId,
    lane: 0,
    lanes: 1,
    afterSeq: -1,
    limit: LOCAL_SAMPLE,
  });
  const texts = rows.map(({ text }) => text);
  const provider = embeddingProvider();

  const singleMs = await timed(async () => {
    for (const text of texts.slice(0, SAMPLE)) await provider.embed([text], "document");
  });
  const lanes = provider.parallelCalls;
  const togetherMs = await timed(() =>
    Promise.all(
      Array.from({ length: lanes }, (_, lane) =>
        embedChunks(database, { analysisId, lane, lanes, deadline: never, provider }),
      ),
    ),
  );
  const local = localEmbeddings();
  await local.embed(["starts the encoder"], "document");
  const localMs = await timed(() => local.embed(texts, "document"));
  await close();
  return { chunks, togetherMs, singleMs, sample: SAMPLE, localPerSecond: (1000 * texts.length) / localMs };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

void measure().then((measured) => process.send?.(measured, () => process.exit(0)));
