import { type SQL, sql } from "drizzle-orm";
import { bit, integer, pgTable, primaryKey, text, uuid, vector } from "drizzle-orm/pg-core";
import { analyses } from "./analyses";
import { bytes, instant } from "./columns";

/** Length of every stored embedding; shorter ones are padded with zeros, which changes no angle. */
export const EMBEDDING_DIMENSIONS = 768;

/** About half of what a number of a unit vector with so many dimensions is likely to be. */
const LEVEL = sql.raw(`array_fill(0.02::real, array[${EMBEDDING_DIMENSIONS}])::vector`);
const CODE_BITS = 2 * EMBEDDING_DIMENSIONS;

/**
 * Two bits for each number of a vector: whether it is above -0.02, and whether it is above 0.02. In how many bits two codes differ
 * tells roughly how far apart the vectors are; the zeros of a padded one differ in none.
 */
export const coarseCode = (embedding: SQL): SQL =>
  sql`(binary_quantize(${embedding} - ${LEVEL}) || binary_quantize(${embedding} + ${LEVEL}))::bit(${sql.raw(`${CODE_BITS}`)})`;

const analysisId = () =>
  uuid("analysis_id")
    .notNull()
    .references(() => analyses.id, { onDelete: "cascade" });

/** A window of neighbouring messages: the unit that is embedded and searched. */
export const chunks = pgTable(
  "chunks",
  {
    analysisId: analysisId(),
    /** Those of `analyses.generation` are searched; the next ones are built beside them until they are whole. */
    generation: integer("generation").notNull().default(0),
    seq: integer("seq").notNull(),
    /** `messages.seq`, both ends included. */
    firstMessage: integer("first_message").notNull(),
    lastMessage: integer("last_message").notNull(),
    startAt: instant("start_at"),
    endAt: instant("end_at"),
    authors: integer("authors").array().notNull(),
    /** What is embedded: speaker-prefixed lines. */
    text: text("text").notNull(),
    /** Null until embedded. All of one analysis come from `analyses.embedding_model`. */
    embedding: vector("embedding", { dimensions: EMBEDDING_DIMENSIONS }),
    /** Small enough to lie in the row, where scanning all of them is fast. */
    code: bit("code", { dimensions: CODE_BITS }).generatedAlwaysAs(coarseCode(sql.raw("embedding"))),
  },
  (table) => [primaryKey({ columns: [table.analysisId, table.generation, table.seq] })],
);

/** Where a term occurs in one segment of messages, for BM25. */
export const postings = pgTable(
  "postings",
  {
    analysisId: analysisId(),
    term: text("term").notNull(),
    segment: integer("segment").notNull(),
    /** Packed message numbers and term frequencies. */
    packed: bytes("packed").notNull(),
  },
  (table) => [primaryKey({ columns: [table.analysisId, table.term, table.segment] })],
);

/** A run of messages indexed at one time: its messages' lengths in terms, for BM25. */
export const postingSegments = pgTable(
  "posting_segments",
  {
    analysisId: analysisId(),
    segment: integer("segment").notNull(),
    /** `messages.seq`, both ends included. */
    firstMessage: integer("first_message").notNull(),
    lastMessage: integer("last_message").notNull(),
    /** One unsigned 16-bit length a message, little endian. */
    lengths: bytes("lengths").notNull(),
  },
  (table) => [primaryKey({ columns: [table.analysisId, table.segment] })],
);
