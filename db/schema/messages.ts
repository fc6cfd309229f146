import { sql } from "drizzle-orm";
import { index, integer, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { analyses } from "./analyses";
import { bytes, instant } from "./columns";

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
    /** As the export has it. */
    name: text("name").notNull(),
    /** Set when somebody said that this is another name of the same person. */
    mergedInto: integer("merged_into"),
    /** Whom the messages count for: where following `merged_into` ends, `idx` itself for most. */
    person: integer("person").notNull(),
  },
  (table) => [primaryKey({ columns: [table.analysisId, table.idx] })],
);

export const messageKinds = ["text", "media", "call", "deleted", "system"] as const;

/** What few messages have, kept out of the columns. */
export interface MessageExtras {
  replyTo?: string;
  forwardedFrom?: string;
  isEdited?: boolean;
  /** Between sending and the last edit. */
  editedAfterSeconds?: number;
  attachments?: { kind: string; name?: string }[];
  reactions?: { emoji: string; count: number; from?: string[] }[];
}

export const messages = pgTable(
  "messages",
  {
    /** No foreign key: to check it took as long as to store the row. A trigger of `analyses` deletes them with theirs. */
    analysisId: uuid("analysis_id").notNull(),
    /** Counts from 0 in the order in which messages are stored: the number that citations carry. It never changes. */
    seq: integer("seq").notNull(),
    sentAt: instant("sent_at"),
    /** Where it stands in the transcript, before `seq`: when it was sent, or the message before it in its export. */
    placedAt: instant("placed_at").notNull(),
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
    index("messages_placed_at").on(table.analysisId, table.placedAt, table.seq),
    index("messages_source_id")
      .on(table.analysisId, table.sourceId)
      .where(sql`${table.sourceId} is not null`),
  ],
);

/** Every so many messages of the transcript, which one stands there: from it on, a place is found by counting a few. */
export const transcriptMarks = pgTable(
  "transcript_marks",
  {
    analysisId: analysisId(),
    /** How many messages stand before it. */
    place: integer("place").notNull(),
    placedAt: instant("placed_at").notNull(),
    seq: integer("seq").notNull(),
  },
  (table) => [primaryKey({ columns: [table.analysisId, table.place] })],
);

/** What of many messages one after the other is asked for most, packed: a long chat is narrowed down without reading it. */
export const messageRuns = pgTable(
  "message_runs",
  {
    analysisId: analysisId(),
    /** `messages.seq` of the first of them. */
    firstMessage: integer("first_message").notNull(),
    /** `messages.author` of each, in as many bytes as the largest takes, highest first; all bits are set for a notice. */
    authors: bytes("authors").notNull(),
    /** The hour of the week of each in the chat's time zone, from Monday at midnight, in a byte; 255 for no time. */
    hours: bytes("hours").notNull(),
  },
  (table) => [primaryKey({ columns: [table.analysisId, table.firstMessage] })],
);
