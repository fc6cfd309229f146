import { index, integer, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { type AnalysisStatus, analyses } from "./analyses";
import { users } from "./auth";
import { instant } from "./columns";

/** A conversation with the bot about one chat or about several. */
export const threads = pgTable(
  "threads",
  {
    id: uuid("id").primaryKey(),
    ownerId: text("owner_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    /** The one chat that is asked; null where `thread_analyses` has those that are asked together. */
    analysisId: uuid("analysis_id").references(() => analyses.id, { onDelete: "cascade" }),
    createdAt: instant("created_at").notNull().defaultNow(),
    /** When it got its last question. */
    askedAt: instant("asked_at").notNull().defaultNow(),
  },
  (table) => [
    index("threads_analysis").on(table.analysisId, table.askedAt),
    index("threads_owner").on(table.ownerId, table.askedAt),
  ],
);

/** The chats that a thread asks together. */
export const threadAnalyses = pgTable(
  "thread_analyses",
  {
    threadId: uuid("thread_id")
      .notNull()
      .references(() => threads.id, { onDelete: "cascade" }),
    analysisId: uuid("analysis_id")
      .notNull()
      .references(() => analyses.id, { onDelete: "cascade" }),
  },
  (table) => [
    primaryKey({ columns: [table.threadId, table.analysisId] }),
    index("thread_analyses_analysis").on(table.analysisId),
  ],
);

const turnStatuses = ["answering", "answered", "stopped", "failed"] as const;

/** Messages of one chat that an answer may cite. */
export interface SourcesOfChat {
  analysisId: string;
  messageIds: number[];
}

/** A chat that was not indexed to its end when it was asked, and the share that was. */
export interface PartlyIndexed {
  analysisId: string;
  status: Exclude<AnalysisStatus, "ready">;
  share: number;
}

/** A question and its answer. */
export const turns = pgTable(
  "turns",
  {
    id: uuid("id").primaryKey(),
    threadId: uuid("thread_id")
      .notNull()
      .references(() => threads.id, { onDelete: "cascade" }),
    position: integer("position").notNull(),
    question: text("question").notNull(),
    /** What is written so far. In an answer about several chats "[3]" is the third of all `sources`, else the message's number. */
    answer: text("answer").notNull().default(""),
    mode: text("mode", { enum: ["gemini", "keyless"] }).notNull(),
    status: text("status", { enum: turnStatuses }).notNull().default("answering"),
    /** Why it failed, in words for the person who asked. */
    problem: text("problem"),
    sources: jsonb("sources").$type<SourcesOfChat[]>().notNull().default([]),
    /** Sentences of a model that cite nothing, as positions in the answer. */
    unsourced: jsonb("unsourced").$type<{ from: number; to: number }[]>().notNull().default([]),
    /** How many messages were searched. */
    searched: integer("searched"),
    /** What Gemini counted for the answer, also for one that broke off; thoughts count as output. */
    inputTokens: integer("input_tokens").notNull().default(0),
    outputTokens: integer("output_tokens").notNull().default(0),
    /** Millionths of a dollar at the list price of that day; null where it is not known, or nothing was counted. */
    microDollars: integer("micro_dollars"),
    partlyIndexed: jsonb("partly_indexed").$type<PartlyIndexed[]>().notNull().default([]),
    feedback: text("feedback", { enum: ["up", "down"] }),
    /** Counts the answers that were begun to the question: what an earlier one still writes is not stored. */
    attempt: integer("attempt").notNull().default(0),
    /** Last sign of life of the server that answers. */
    aliveAt: instant("alive_at").notNull().defaultNow(),
    createdAt: instant("created_at").notNull().defaultNow(),
  },
  (table) => [index("turns_thread").on(table.threadId, table.position)],
);

export type Turn = typeof turns.$inferSelect;
