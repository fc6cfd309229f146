import { index, integer, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { analyses } from "./analyses";
import { users } from "./auth";
import { instant } from "./columns";

/** A conversation with the bot about one analysis. */
export const threads = pgTable(
  "threads",
  {
    id: uuid("id").primaryKey(),
    ownerId: text("owner_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    analysisId: uuid("analysis_id")
      .notNull()
      .references(() => analyses.id, { onDelete: "cascade" }),
    createdAt: instant("created_at").notNull().defaultNow(),
  },
  (table) => [index("threads_analysis").on(table.analysisId, table.createdAt)],
);

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
    answer: text("answer").notNull().default(""),
    mode: text("mode", { enum: ["gemini", "keyless"] }).notNull(),
    status: text("status", { enum: ["answering", "answered", "failed"] })
      .notNull()
      .default("answering"),
    /** Numbers of the cited messages. */
    citations: jsonb("citations").$type<number[]>(),
    createdAt: instant("created_at").notNull().defaultNow(),
  },
  (table) => [index("turns_thread").on(table.threadId, table.position)],
);
