import { sql } from "drizzle-orm";
import { index, integer, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { analyses } from "./analyses";
import { instant } from "./columns";

const analysisId = () =>
  uuid("analysis_id")
    .notNull()
    .references(() => analyses.id, { onDelete: "cascade" });

export const participants = pgTable(
  "participants",
  {
    analysisId: analysisId(),
    /** Counts from 0 in the order of first messages; gives the person a colour. */
    idx: integer("idx").notNull(),
    name: text("name").notNull(),
  },
  (table) => [primaryKey({ columns: [table.analysisId, table.idx] })],
);

export const messageKinds = ["text", "media", "call", "deleted", "system"] as const;

/** What few messages have, kept out of the columns. */
export interface MessageExtras {
  replyTo?: string;
  forwardedFrom?: string;
  isEdited?: boolean;
  attachments?: { kind: string; name?: string }[];
  reactions?: { emoji: string; count: number; from?: string[] }[];
}

export const messages = pgTable(
  "messages",
  {
    analysisId: analysisId(),
    /** Counts from 0 in the order of the export: the number that citations carry. */
    seq: integer("seq").notNull(),
    sentAt: instant("sent_at"),
    /** `participants.idx`; null for system lines. */
    author: integer("author"),
    kind: text("kind", { enum: messageKinds }).notNull(),
    text: text("text").notNull(),
    /** Runs of characters between white space. */
    words: integer("words").notNull().default(0),
    sourceId: text("source_id"),
    extras: jsonb("extras").$type<MessageExtras>(),
  },
  (table) => [
    primaryKey({ columns: [table.analysisId, table.seq] }),
    index("messages_sent_at").on(table.analysisId, table.sentAt),
    index("messages_source_id")
      .on(table.analysisId, table.sourceId)
      .where(sql`${table.sourceId} is not null`),
  ],
);
