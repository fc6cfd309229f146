import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database, OpenDatabase } from "@/db/client";
import { findNearestChunks, insertChunks, storeEmbeddings } from "@/db/queries/chunks";
import { unitVector } from "@/lib/embeddings/unit-vector";
import { randomFrom } from "../../bench/generate-messages";
import { openTestDatabase } from "../test-database";
import { seedChat } from "./seed-chat";

/** More than are compared by their vectors. */
const CHUNKS = 1_600;
const CLUSTERS = 60;
/** As many numbers as the local encoder gives; zeros follow. */
const NUMBERS = 512;
const NEAREST = 50;

let open: OpenDatabase;
let database: Database;
let analysisId: string;
const random = randomFrom(7);
const noise = () => random() + random() + random() - 1.5;
const centres = Array.from({ length: CLUSTERS }, () => Array.from({ length: NUMBERS }, noise));
const vectorNear = (cluster: number) =>
  unitVector((centres[cluster] ?? []).map((value) => value + 0.8 * noise()));

beforeAll(async () => {
  open = await openTestDatabase();
  database = open.database;
  analysisId = await chatWithChunks(CHUNKS);
});
afterAll(() => open.close());

async function chatWithChunks(chunks: number, generation?: number): Promise<string> {
  const { analysisId: id } = await seedChat(database, [{ author: "Ana", text: "Hello" }]);
  const rows = Array.from({ length: chunks }, (_, seq) => ({
    seq,
    firstMessage: seq,
    lastMessage: seq,
    startAt: null,
    endAt: null,
    authors: [0],
    text: "Ana: Hello",
  }));
  await insertChunks(database, { analysisId: id, generation, rows });
  for (let from = 0; from < chunks; from += 500) {
    const batch = rows.slice(from, from + 500);
    await storeEmbeddings(database, {
      analysisId: id,
      generation,
      rows: batch.map(({ seq }) => ({ seq, embedding: vectorNear(seq % CLUSTERS) })),
    });
  }
  return id;
}

async function exactly(embedding: Float32Array): Promise<{ seq: number; similarity: number }[]> {
  const { rows } = await database.execute<{ seq: number; similarity: number }>(sql`
    select seq, 1 - (embedding <=> ${`[${embedding.join(",")}]`}::vector) as similarity from chunks
    where analysis_id = ${analysisId} order by 2 desc limit ${NEAREST}`);
  return rows;
}

test("the nearest chunks are those of an exact search, in its order and with its cosines", async () => {
  let hits = 0;
  for (let cluster = 0; cluster < 10; cluster++) {
    const embedding = vectorNear(cluster);
    const exact = await exactly(embedding);
    const found = await findNearestChunks(database, { analysisId, embedding, limit: NEAREST });
    expect(found[0]?.firstMessage).toBe(exact[0]?.seq);
    expect(found[0]?.similarity).toBeCloseTo(exact[0]?.similarity ?? 0, 5);
    const seqs = new Set(exact.map(({ seq }) => seq));
    hits += found.filter(({ firstMessage }) => seqs.has(firstMessage)).length;
  }
  expect(hits / (10 * NEAREST)).toBeGreaterThanOrEqual(0.98);
});

test("only embedded chunks of the generation that is searched are found", async () => {
  const unsearched = await chatWithChunks(20, 1);
  const embedding = vectorNear(0);
  expect(await findNearestChunks(database, { analysisId: unsearched, embedding, limit: NEAREST })).toEqual(
    [],
  );
  const row = {
    seq: 0,
    firstMessage: 0,
    lastMessage: 0,
    startAt: null,
    endAt: null,
    authors: [0],
    text: "Ana: Hello",
  };
  await insertChunks(database, { analysisId: unsearched, rows: [row, { ...row, seq: 1, firstMessage: 1 }] });
  await storeEmbeddings(database, { analysisId: unsearched, rows: [{ seq: 1, embedding }] });
  const found = await findNearestChunks(database, { analysisId: unsearched, embedding, limit: NEAREST });
  expect(found.map(({ firstMessage }) => firstMessage)).toEqual([1]);
});
