import "server-only";
import { and, asc, count, desc, eq, gte, inArray, lte, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { type ChatEventKind, chatEvents, dayFacts, insights, periodWords } from "@/db/schema/insights";
import { type MessageExtras, type messageKinds, messages } from "@/db/schema/messages";
import { endOfDay } from "./local-day";

/** The facts about an analysis, whose owner was checked by the caller. */
interface Target {
  analysisId: string;
}

export interface FactRange extends Target {
  /** `participants.idx`; left out, everybody. */
  authors?: number[];
  /** Days `YYYY-MM-DD`, both included. */
  from?: string;
  to?: string;
}

export type DayFactsRow = typeof dayFacts.$inferSelect;
export type PeriodWordsRow = typeof periodWords.$inferSelect;

export interface FactMessageRow {
  seq: number;
  /** Null for notices. */
  author: number | null;
  kind: (typeof messageKinds)[number];
  text: string;
  words: number;
  extras: MessageExtras | null;
  /** When it was sent, in milliseconds. */
  time: number;
  /** Day `YYYY-MM-DD` and hour in the chat's time zone. */
  day: string;
  hour: number;
  /** Author of the message it replies to. */
  repliesTo: number | null;
  placedAt: string;
}

/** The last day whose facts are stored. */
export async function findLastFactDay(database: Database, { analysisId }: Target): Promise<string | null> {
  const [row] = await database
    .select({ day: sql<string | null>`max(${dayFacts.day})::text` })
    .from(dayFacts)
    .where(eq(dayFacts.analysisId, analysisId));
  return row?.day ?? null;
}

/** Messages and notices that have a time, in the order of the transcript, after a place or a day. */
export async function readFactMessages(
  database: Database,
  {
    analysisId,
    timeZone,
    after,
    limit,
  }: Target & {
    timeZone: string;
    after: { day: string } | { placedAt: string; seq: number } | null;
    limit: number;
  },
): Promise<FactMessageRow[]> {
  const local = sql`(m.sent_at at time zone ${timeZone})`;
  const start =
    after === null
      ? sql`true`
      : "day" in after
        ? sql`m.placed_at >= ${endOfDay(after.day, timeZone)}`
        : sql`(m.placed_at, m.seq) > (${after.placedAt}::timestamptz, ${after.seq}::integer)`;
  return database.transaction(async (tx) => {
    // The embedded database gathers no statistics by itself, and without them would sort all that follows a page.
    await tx.execute(sql`set local enable_sort = off`);
    const { rows } = await tx.execute<FactMessageRow & Record<string, unknown>>(sql`
      select m.seq, m.author, m.kind, m.text, m.words, m.extras, m.placed_at::text as "placedAt",
        extract(epoch from m.sent_at)::float8 * 1000 as time,
        to_char(${local}, 'YYYY-MM-DD') as day, extract(hour from ${local})::int as hour,
        case when m.extras ? 'replyTo' then (
          select r.author from messages r
          where r.analysis_id = m.analysis_id and r.source_id = m.extras->>'replyTo' limit 1) end as "repliesTo"
      from messages m
      where m.analysis_id = ${analysisId} and m.sent_at is not null and ${start}
      order by m.placed_at, m.seq limit ${limit}`);
    return rows;
  });
}

/** Rows of one statement. */
const BATCH = 500;

/** Stores what was tallied of whole days, all or nothing; days that are stored already stay as they are. */
export async function storeFacts(
  database: Database,
  {
    analysisId,
    days,
    words,
    events,
  }: Target & {
    days: Omit<DayFactsRow, "analysisId">[];
    words: Omit<PeriodWordsRow, "analysisId">[];
    events: Omit<typeof chatEvents.$inferSelect, "analysisId">[];
  },
): Promise<void> {
  await database.transaction(async (tx) => {
    for (const rows of batchesOf(days)) {
      await tx.execute(sql`
        insert into day_facts (analysis_id, day, author, facts)
        select ${analysisId}::uuid, row.day, row.author, row.facts
        from json_to_recordset(${rows}::json) as row(day date, author integer, facts jsonb)
        on conflict do nothing`);
    }
    for (const rows of batchesOf(words)) {
      await tx.execute(sql`
        insert into period_words (analysis_id, first_day, author, words, phrases)
        select ${analysisId}::uuid, row."firstDay", row.author, row.words, row.phrases
        from json_to_recordset(${rows}::json) as row("firstDay" date, author integer, words jsonb, phrases jsonb)
        on conflict do nothing`);
    }
    for (const rows of batchesOf(events)) {
      await tx.execute(sql`
        insert into chat_events (analysis_id, seq, day, kind)
        select ${analysisId}::uuid, row.seq, row.day, row.kind
        from json_to_recordset(${rows}::json) as row(seq integer, day date, kind text)
        on conflict do nothing`);
    }
  });
}

function* batchesOf(rows: unknown[]): Generator<string> {
  for (let from = 0; from < rows.length; from += BATCH) yield JSON.stringify(rows.slice(from, from + BATCH));
}

export async function deleteFacts(database: Database, { analysisId }: Target): Promise<void> {
  await database.delete(dayFacts).where(eq(dayFacts.analysisId, analysisId));
  await database.delete(periodWords).where(eq(periodWords.analysisId, analysisId));
  await database.delete(chatEvents).where(eq(chatEvents.analysisId, analysisId));
}

export async function listDayFacts(
  database: Database,
  { analysisId, authors, from, to }: FactRange,
): Promise<DayFactsRow[]> {
  return database
    .select()
    .from(dayFacts)
    .where(
      and(
        eq(dayFacts.analysisId, analysisId),
        authors ? inArray(dayFacts.author, authors) : undefined,
        from ? gte(dayFacts.day, from) : undefined,
        to ? lte(dayFacts.day, to) : undefined,
      ),
    )
    .orderBy(asc(dayFacts.day), asc(dayFacts.author));
}

interface ChatEventRow {
  seq: number;
  day: string;
  kind: ChatEventKind;
  text: string;
}

/** The latest notices of people who came or went and of new names, in the order of the transcript, and how many of each there are. */
export async function listChatEvents(
  database: Database,
  { analysisId, from, to, limit }: Omit<FactRange, "authors"> & { limit: number },
): Promise<{ events: ChatEventRow[]; counts: Partial<Record<ChatEventKind, number>> }> {
  const inRange = and(
    eq(chatEvents.analysisId, analysisId),
    from ? gte(chatEvents.day, from) : undefined,
    to ? lte(chatEvents.day, to) : undefined,
  );
  const counted = await database
    .select({ kind: chatEvents.kind, events: count() })
    .from(chatEvents)
    .where(inRange)
    .groupBy(chatEvents.kind);
  const events = await database
    .select({ seq: chatEvents.seq, day: chatEvents.day, kind: chatEvents.kind, text: messages.text })
    .from(chatEvents)
    .innerJoin(
      messages,
      and(eq(messages.analysisId, chatEvents.analysisId), eq(messages.seq, chatEvents.seq)),
    )
    .where(inRange)
    .orderBy(desc(chatEvents.day), desc(messages.placedAt), desc(chatEvents.seq))
    .limit(limit);
  return {
    events: events.reverse(),
    counts: Object.fromEntries(counted.map((row) => [row.kind, row.events])),
  };
}

/** Words of the periods that begin within the range. */
export async function listPeriodWords(
  database: Database,
  { analysisId, from, to }: Omit<FactRange, "authors">,
): Promise<PeriodWordsRow[]> {
  return database
    .select()
    .from(periodWords)
    .where(
      and(
        eq(periodWords.analysisId, analysisId),
        from
          ? gte(sql`date_trunc('month', ${periodWords.firstDay})`, sql`date_trunc('month', ${from}::date)`)
          : undefined,
        to ? lte(periodWords.firstDay, to) : undefined,
      ),
    )
    .orderBy(asc(periodWords.firstDay), asc(periodWords.author));
}

export async function saveInsights(
  database: Database,
  { analysisId, insights: value }: Target & { insights: unknown },
): Promise<void> {
  await database
    .insert(insights)
    .values({ analysisId, insights: value })
    .onConflictDoUpdate({ target: insights.analysisId, set: { insights: value } });
}

export async function findInsights(database: Database, { analysisId }: Target): Promise<unknown> {
  const [row] = await database
    .select({ insights: insights.insights })
    .from(insights)
    .where(eq(insights.analysisId, analysisId));
  return row?.insights;
}
