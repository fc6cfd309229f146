import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Database, OpenDatabase } from "@/db/client";
import { chunks } from "@/db/schema/chunks";
import { planChunks } from "@/lib/chunking/plan-chunks";
import { embedChunks } from "@/lib/embeddings/embed-chunks";
import type { EmbeddingProvider } from "@/lib/embeddings/provider";
import { seedChat } from "../search/seed-chat";
import { openTestDatabase } from "../test-database";

let open: OpenDatabase;
let database: Database;
let analysisId: string;
let total: number;

beforeAll(async () => {
  open = await openTestDatabase();
  database = open.database;
});
afterAll(() => open.close());

beforeEach(async () => {
  const messages = Array.from({ length: 120 }, (_, i) => ({
    author: i % 2 ? "Ana" : "Ben",
    text: `Message ${i} speaks at some length of thing number ${i} and of what became of it afterwards`,
  }));
  ({ analysisId } = await seedChat(database, messages));
  total = (await planChunks(database, { analysisId, deadline: never })).chunks;
});

const never = Number.POSITIVE_INFINITY;

/** A provider that keeps what it was asked and makes vectors that tell the texts apart. */
function provider(model = "test/one"): EmbeddingProvider & { texts: string[] } {
  const texts: string[] = [];
  return {
    model,
    maxBatch: 5,
    parallelCalls: 1,
    texts,
    async embed(batch) {
      texts.push(...batch);
      return batch.map((text) => {
        const vector = new Float32Array(768);
        vector[Number(/Message (\d+)/.exec(text)?.[1]) % 768] = 1;
        return vector;
      });
    },
  };
}

const stored = () =>
  database
    .select({ seq: chunks.seq, text: chunks.text, embedding: chunks.embedding })
    .from(chunks)
    .where(eq(chunks.analysisId, analysisId))
    .orderBy(chunks.seq);

const embed = (by: EmbeddingProvider, more: Partial<Parameters<typeof embedChunks>[1]> = {}) =>
  embedChunks(database, { analysisId, lane: 0, lanes: 1, deadline: never, provider: by, ...more });

test("every chunk gets the vector of its own text", async () => {
  expect(await embed(provider())).toEqual({ isDone: true, embedded: total });
  for (const { text, embedding } of await stored()) {
    expect(embedding?.indexOf(1)).toBe(Number(/Message (\d+)/.exec(text)?.[1]));
  }
});

test("lanes share the chunks among them", async () => {
  const lanes = [provider(), provider(), provider()];
  const results = await Promise.all(lanes.map((by, lane) => embed(by, { lane, lanes: lanes.length })));
  expect(results.reduce((sum, { embedded }) => sum + embedded, 0)).toBe(total);
  expect(lanes.flatMap(({ texts }) => texts)).toHaveLength(total);
  expect((await stored()).every(({ embedding }) => embedding)).toBe(true);
});

test("after a failure the rest is embedded, and nothing twice", async () => {
  const failing = provider();
  const original = failing.embed;
  let calls = 0;
  failing.embed = async (...args) => {
    if (++calls === 3) throw new Error("no");
    return original(...args);
  };
  await expect(embed(failing)).rejects.toThrow("no");
  const rest = provider();
  expect(await embed(rest)).toEqual({ isDone: true, embedded: total - 10 });
  expect([...failing.texts, ...rest.texts]).toHaveLength(total);
});

test("it stops when told, and at the deadline, with what is done stored", async () => {
  const told: number[] = [];
  const result = await embed(provider(), {
    beforeBatch: async () => (told.length < 2 ? "go" : "stop"),
    afterBatch: async (embedded) => void told.push(embedded),
  });
  expect(result).toEqual({ isDone: false, embedded: 10 });
  expect(told).toEqual([5, 5]);
  expect(await embed(provider(), { deadline: 0 })).toEqual({ isDone: false, embedded: 0 });
  expect((await stored()).filter(({ embedding }) => embedding)).toHaveLength(10);
});

test("vectors of two models are never mixed", async () => {
  await embed(provider("test/one"), { beforeBatch: async () => "stop" });
  const other = provider("test/two");
  await expect(embed(other)).rejects.toMatchObject({ code: "embedding-unavailable" });
  expect(other.texts).toEqual([]);
});
