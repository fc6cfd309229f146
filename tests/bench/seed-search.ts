import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { analyses } from "@/db/schema/analyses";
import { EMBEDDING_DIMENSIONS } from "@/db/schema/chunks";
import { localEmbeddings } from "@/lib/embeddings/local/local-embeddings";
import { unitVector } from "@/lib/embeddings/unit-vector";
import { indexTerms } from "@/lib/search/index-terms";
import { generateMessages, randomFrom } from "./generate-messages";
import { insertMessages } from "./insert-messages";

const MESSAGES_A_CHUNK = 5;
const CHUNKS_A_STATEMENT = 1_000;
/** Passages that are embedded in truth; all others lie between two of them. */
const TOPICS = 300;
const MOST_DISTANCE = 0.8;

export class SearchSeeder {
  #topics: Float32Array[] = [];

  constructor(
    private readonly database: Database,
    private readonly ownerId: string,
  ) {}

  /** A chat with so many chunks, as indexing leaves it: generated messages with their terms, and chunks with made-up vectors. */
  async seed(chunks: number): Promise<string> {
    const analysisId = await this.seedMessages(chunks * MESSAGES_A_CHUNK, chunks);
    await this.#insertChunks(analysisId, chunks);
    return analysisId;
  }

  /** A chat with so many generated messages and their terms. */
  async seedMessages(count: number, seed: number): Promise<string> {
    const analysisId = await this.#insertAnalysis();
    await insertMessages(this.database, analysisId, generateMessages(count, seed));
    await this.database.execute(sql`update analyses set message_count = ${count} where id = ${analysisId}`);
    await indexTerms(this.database, { analysisId, deadline: Number.POSITIVE_INFINITY });
    return analysisId;
  }

  /** Another analysis that is the same. */
  async copy(from: string): Promise<void> {
    const analysisId = await this.#insertAnalysis();
    const tables = {
      participants: "idx, name, person",
      messages: "seq, sent_at, placed_at, author, kind, text, words",
      postings: "term, segment, packed",
      posting_segments: "segment, first_message, last_message, lengths",
      chunks: "generation, seq, first_message, last_message, authors, text, embedding",
    };
    for (const [table, columns] of Object.entries(tables)) {
      await this.database.execute(
        sql.raw(
          `insert into ${table} (analysis_id, ${columns}) select '${analysisId}', ${columns} from ${table} where analysis_id = '${from}'`,
        ),
      );
    }
  }

  async #insertAnalysis(): Promise<string> {
    const id = randomUUID();
    await this.database.insert(analyses).values({
      id,
      ownerId: this.ownerId,
      title: "Bench",
      timeZone: "UTC",
      status: "ready",
      embeddingModel: localEmbeddings().model,
    });
    return id;
  }

  async #insertChunks(analysisId: string, chunks: number): Promise<void> {
    const topics = await this.#embedTopics();
    const random = randomFrom(chunks);
    const anyTopic = () => topics[Math.floor(random() * topics.length)] ?? new Float32Array(0);
    const vectorType = await this.#vectorType();
    for (let from = 0; from < chunks; from += CHUNKS_A_STATEMENT) {
      const vectors = Array.from({ length: Math.min(CHUNKS_A_STATEMENT, chunks - from) }, () =>
        between(anyTopic(), anyTopic(), MOST_DISTANCE * random()),
      );
      await this.database.execute(sql`
        insert into chunks (analysis_id, seq, first_message, last_message, authors, text, embedding)
        select ${analysisId}::uuid, row.seq, row.seq * ${MESSAGES_A_CHUNK}, (row.seq + 1) * ${MESSAGES_A_CHUNK} - 1, '{0,1,2}',
          repeat('Someone: a line as long as most of them are in a chat' || chr(10), ${MESSAGES_A_CHUNK}), row.embedding
        from (select ${from}::integer + n::integer - 1 as seq, embedding
          from unnest(${sql.param(vectorArray(vectors, vectorType))}::vector[]) with ordinality as vectors(embedding, n)) as row`);
    }
  }

  async #embedTopics(): Promise<Float32Array[]> {
    if (this.#topics.length === 0) {
      const texts = [...generateMessages(TOPICS * MESSAGES_A_CHUNK, 1)].map(
        ({ author, text }) => `${author}: ${text}`,
      );
      const passages = Array.from({ length: TOPICS }, (_, i) =>
        texts.slice(i * MESSAGES_A_CHUNK, (i + 1) * MESSAGES_A_CHUNK).join("\n"),
      );
      this.#topics = await localEmbeddings().embed(passages, "document");
    }
    return this.#topics;
  }

  async #vectorType(): Promise<number> {
    const { rows } = await this.database.execute<{ oid: number }>(
      sql`select 'vector'::regtype::oid::integer as oid`,
    );
    return rows[0]?.oid ?? 0;
  }
}

function between(from: Float32Array, to: Float32Array, share: number): Float32Array {
  return unitVector(from.map((value, i) => value + share * (to[i] ?? 0)));
}

/** Postgres' binary form of `vector[]`, which is read many times as fast as text. */
function vectorArray(vectors: Float32Array[], elementType: number): Buffer {
  const size = 4 + 4 * EMBEDDING_DIMENSIONS;
  const array = Buffer.alloc(20 + vectors.length * (4 + size));
  let at = 0;
  for (const head of [1, 0, elementType, vectors.length, 1]) at = array.writeInt32BE(head, at);
  for (const vector of vectors) {
    at = array.writeInt32BE(size, at);
    at = array.writeInt16BE(EMBEDDING_DIMENSIONS, at);
    at = array.writeInt16BE(0, at);
    for (const value of vector) at = array.writeFloatBE(value, at);
  }
  return array;
}
