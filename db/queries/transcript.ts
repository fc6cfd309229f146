import "server-only";
import {
  and,
  asc,
  count,
  desc,
  eq,
  gte,
  ilike,
  inArray,
  isNotNull,
  lt,
  lte,
  type SQL,
  type SQLWrapper,
  sql,
} from "drizzle-orm";
import type { Database } from "@/db/client";
import { analyses } from "@/db/schema/analyses";
import { type DayMoment, dayFacts } from "@/db/schema/insights";
import { messages, participants } from "@/db/schema/messages";
import { contentConditions } from "./picked-messages";

export type MessageRow = typeof messages.$inferSelect;

export interface TranscriptScope {
  ownerId: string;
  analysisId: string;
  search?: string;
  /** Number of a person. */
  author?: number;
  /** Days `YYYY-MM-DD` of the analysis's time zone, both included. */
  from?: string;
  to?: string;
  /** 1 (Monday) to 7, and 0 to 23. */
  weekday?: number;
  hour?: number;
  /** The last one, where `hour` is the first of several. */
  hourTo?: number;
  /** What its messages have to be or to have. */
  content?: Parameters<typeof contentConditions>[0];
  /** Only messages that opened, joined or ended a conversation. */
  moment?: DayMoment;
}

/** Under any name of the person. */
const isOf = (analysisId: string, person: number, author: SQLWrapper) => sql`${author} in (
  select ${participants.idx} from ${participants}
  where ${eq(participants.analysisId, analysisId)} and ${eq(participants.person, person)})`;

const like = (text: string) => `%${text.replace(/[\\%_]/g, "\\$&")}%`;

/** Joins the analysis, so that nobody reads messages of someone else's. */
function inScope(scope: TranscriptScope): SQL | undefined {
  const { ownerId, analysisId, search, author, from, to, content } = scope;
  const midnight = (day: string) => sql`(${day}::date::timestamp at time zone ${analyses.timeZone})`;
  return and(
    eq(analyses.ownerId, ownerId),
    eq(messages.analysisId, analysisId),
    search ? ilike(messages.text, like(search)) : undefined,
    author === undefined ? undefined : isOf(analysisId, author, messages.author),
    from ? gte(messages.placedAt, midnight(from)) : undefined,
    to ? lt(messages.placedAt, sql`(${midnight(to)} + interval '1 day')`) : undefined,
    ...clockConditions(scope),
    ...(content ? contentConditions(content, sql`messages`) : []),
    isMoment(scope),
  );
}

function clockConditions({ weekday, hour, hourTo = hour }: TranscriptScope): (SQL | undefined)[] {
  if (weekday === undefined && hour === undefined) return [];
  const local = sql`${messages.sentAt} at time zone ${analyses.timeZone}`;
  return [
    isNotNull(messages.author),
    weekday === undefined ? undefined : sql`extract(isodow from ${local}) = ${weekday}`,
    hour === undefined ? undefined : sql`extract(hour from ${local}) between ${hour} and ${hourTo}`,
  ];
}

/** The numbers of such messages are noted with the facts of their days. */
function isMoment({ analysisId, author, from, to, moment }: TranscriptScope): SQL | undefined {
  if (!moment) return undefined;
  const noted = and(
    eq(dayFacts.analysisId, analysisId),
    author === undefined ? undefined : isOf(analysisId, author, dayFacts.author),
    from ? gte(dayFacts.day, from) : undefined,
    to ? lte(dayFacts.day, to) : undefined,
  );
  return sql`${messages.seq} in (
    select noted.seq::integer from ${dayFacts},
      jsonb_array_elements_text(${dayFacts.facts}->'moments'->${moment}) as noted(seq) where ${noted})`;
}

/** A place in the transcript, which runs by time and then by number. */
export type TranscriptPlace = "start" | "end" | { placedAt: string; seq: number };

/** The place of a message by its number; undefined where the analysis has no such message. */
export async function findPlace(
  database: Database,
  { ownerId, analysisId, seq }: { ownerId: string; analysisId: string; seq: number },
): Promise<TranscriptPlace | undefined> {
  const [place] = await database
    .select({ placedAt: sql<string>`${messages.placedAt}::text`, seq: messages.seq })
    .from(messages)
    .innerJoin(analyses, eq(analyses.id, messages.analysisId))
    .where(and(inScope({ ownerId, analysisId }), eq(messages.seq, seq)));
  return place;
}

const key = sql`(${messages.placedAt}, ${messages.seq})`;
const keyOf = (place: { placedAt: string; seq: number }) =>
  sql`(${place.placedAt}::timestamptz, ${place.seq}::integer)`;

const selectMessages = (database: Database) =>
  database
    .select({ message: messages })
    .from(messages)
    .innerJoin(analyses, eq(analyses.id, messages.analysisId))
    .$dynamic();

const rowsOf = (found: { message: MessageRow }[]) => found.map(({ message }) => message);

/** Up to `limit` messages after a place, in order; the one at it as well where it `isIncluded`. */
export async function listMessagesAfter(
  database: Database,
  {
    place,
    isIncluded = false,
    limit,
    ...scope
  }: TranscriptScope & { place: TranscriptPlace; isIncluded?: boolean; limit: number },
): Promise<MessageRow[]> {
  if (place === "end") return [];
  const comparison = sql.raw(isIncluded ? ">=" : ">");
  const isAfter = place === "start" ? undefined : sql`${key} ${comparison} ${keyOf(place)}`;
  const query = selectMessages(database).where(and(inScope(scope), isAfter));
  return rowsOf(await query.orderBy(asc(messages.placedAt), asc(messages.seq)).limit(limit));
}

/** Up to `limit` messages before a place, in order. */
export async function listMessagesBefore(
  database: Database,
  { place, limit, ...scope }: TranscriptScope & { place: TranscriptPlace; limit: number },
): Promise<MessageRow[]> {
  if (place === "start") return [];
  const isBefore = place === "end" ? undefined : sql`${key} < ${keyOf(place)}`;
  const query = selectMessages(database).where(and(inScope(scope), isBefore));
  return rowsOf(await query.orderBy(desc(messages.placedAt), desc(messages.seq)).limit(limit)).reverse();
}

export async function countMessages(database: Database, scope: TranscriptScope): Promise<number> {
  const [found] = await database
    .select({ value: count() })
    .from(messages)
    .innerJoin(analyses, eq(analyses.id, messages.analysisId))
    .where(inScope(scope));
  return found?.value ?? 0;
}

/** The numbers of messages by the ids they have in the export. */
export async function findSeqsBySourceId(
  database: Database,
  { sourceIds, ...scope }: { ownerId: string; analysisId: string; sourceIds: string[] },
): Promise<Map<string, number>> {
  if (sourceIds.length === 0) return new Map();
  const found = await database
    .select({ sourceId: messages.sourceId, seq: messages.seq })
    .from(messages)
    .innerJoin(analyses, eq(analyses.id, messages.analysisId))
    .where(and(inScope(scope), inArray(messages.sourceId, sourceIds)));
  return new Map(found.map(({ sourceId, seq }) => [sourceId ?? "", seq]));
}
