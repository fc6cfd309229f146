import { integer, jsonb, pgTable, uuid } from "drizzle-orm/pg-core";
import { analyses } from "./analyses";

/** Counts of the messages of one name. Times are in milliseconds. */
export interface AuthorTally {
  messages: number;
  words: number;
  media: number;
  first: number | null;
  last: number | null;
  /** Messages by month, `YYYY-MM`. */
  months: Record<string, number>;
}

/** Counts of messages, from which the statistics are made. Days and hours are those of the chat's time zone. */
export interface Tally {
  /** When the first and the last of all was sent, notices included, in milliseconds. */
  first: number | null;
  last: number | null;
  /** By `participants.idx`: names that are merged later are counted apart. */
  authors: Record<string, AuthorTally>;
  /** Messages by people: by day (`YYYY-MM-DD`), by weekday from Monday, and by hour. */
  days: Record<string, number>;
  weekdays: number[];
  hours: number[];
}

/** How far the messages of an analysis are counted, so that only later ones are counted when some are added. */
export const tallies = pgTable("tallies", {
  analysisId: uuid("analysis_id")
    .primaryKey()
    .references(() => analyses.id, { onDelete: "cascade" }),
  /** All messages with a lower number are in. */
  nextSeq: integer("next_seq").notNull(),
  tally: jsonb("tally").$type<Tally>().notNull(),
});
