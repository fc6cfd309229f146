import { date, integer, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { analyses } from "./analyses";

const analysisId = () =>
  uuid("analysis_id")
    .notNull()
    .references(() => analyses.id, { onDelete: "cascade" });

export const dayCounts = [
  "messages",
  "words",
  "characters",
  "questions",
  "media",
  "calls",
  "callSeconds",
  "deleted",
  "edited",
  "forwarded",
  /** Conversations begun after a silence, ended by the last word, and joined after somebody else began. */
  "started",
  "closed",
  "joined",
  /** Conversations begun that nobody else took part in. */
  "unanswered",
  "reactionsReceived",
  /** Words found in the lexicon, and the sum of their ratings. */
  "ratedWords",
  "sentiment",
] as const;
export type DayCount = (typeof dayCounts)[number];

export const dayTallies = [
  /** Messages by hour, 0 to 23. */
  "hours",
  /** Answers by the time they took, as the power of two of its seconds. */
  "waits",
  /** Edits by the time that had passed, in the same way. */
  "editWaits",
  /** Attachments by kind. */
  "media",
  "emoji",
  "domains",
  /** Messages by the language they are told to be in. */
  "languages",
  /** By the number of the person whose turn was answered, whose message was quoted, who was mentioned, reacted to. */
  "answered",
  "replied",
  "mentioned",
  "reactedTo",
] as const;
export type DayTally = (typeof dayTallies)[number];

/** What a message can be to its conversation: the numbers of such messages are kept, so that they can be opened. */
const dayMoments = ["started", "joined", "closed", "unanswered"] as const;
export type DayMoment = (typeof dayMoments)[number];

/** What somebody did on one day. What is nought is left out. */
export interface DayFacts {
  counts: Partial<Record<DayCount, number>>;
  tallies: Partial<Record<DayTally, Record<string, number>>>;
  /** When their first and last message was sent, in milliseconds, and its number. Missing where they sent none. */
  first?: { time: number; seq: number };
  last?: { time: number; seq: number };
  longest?: { characters: number; seq: number };
  /** The message with the most reactions. */
  mostReacted?: { reactions: number; seq: number };
  moments?: Partial<Record<DayMoment, number[]>>;
  /** By language the number of the first message that is told to be in it. */
  spoken?: Record<string, number>;
  /** The conversation of most messages that they began, with the number of its first one. */
  conversation?: { messages: number; seconds: number; seq: number };
}

/** What each name of a chat did on each day of the chat's time zone: every insight is a sum of these. */
export const dayFacts = pgTable(
  "day_facts",
  {
    analysisId: analysisId(),
    day: date("day", { mode: "string" }).notNull(),
    /** `participants.idx` */
    author: integer("author").notNull(),
    facts: jsonb("facts").$type<DayFacts>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.analysisId, table.day, table.author] })],
);

export const chatEventKinds = ["joined", "left", "renamed"] as const;
export type ChatEventKind = (typeof chatEventKinds)[number];

/** Notices of a chat that tell of its people and its name, by the number of the message. */
export const chatEvents = pgTable(
  "chat_events",
  {
    analysisId: analysisId(),
    seq: integer("seq").notNull(),
    day: date("day", { mode: "string" }).notNull(),
    kind: text("kind", { enum: chatEventKinds }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.analysisId, table.seq] })],
);

/** The words and phrases that somebody used most within about a month. */
export const periodWords = pgTable(
  "period_words",
  {
    analysisId: analysisId(),
    firstDay: date("first_day", { mode: "string" }).notNull(),
    author: integer("author").notNull(),
    words: jsonb("words").$type<Record<string, number>>().notNull(),
    phrases: jsonb("phrases").$type<Record<string, number>>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.analysisId, table.firstDay, table.author] })],
);

/** The insights of a whole chat, summed up once. */
export const insights = pgTable("insights", {
  analysisId: analysisId().primaryKey(),
  insights: jsonb("insights").notNull(),
});
