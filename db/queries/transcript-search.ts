import "server-only";
import { and, eq, gte, inArray, isNotNull, lt, lte, type SQL, type SQLWrapper, sql } from "drizzle-orm";
import { integers } from "@/db/binary-arrays";
import type { Database } from "@/db/client";
import { analyses } from "@/db/schema/analyses";
import { type DayMoment, dayFacts } from "@/db/schema/insights";
import { messages, participants } from "@/db/schema/messages";
import { endOfDay, startOfDay } from "./local-day";
import { contentConditions } from "./picked-messages";

/** Which messages of a chat are meant. */
export interface TranscriptScope {
  ownerId: string;
  analysisId: string;
  /** Numbers of people. */
  author?: number[];
  /** Only under this name of theirs, by its number. */
  name?: number;
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

/** Under any name of one of the people. */
const isOf = (analysisId: string, people: number[], author: SQLWrapper) => sql`${author} in (
  select ${participants.idx} from ${participants}
  where ${eq(participants.analysisId, analysisId)} and ${inArray(participants.person, people)})`;

/** Joins the analysis, so that nobody reads messages of someone else's. */
function inScope(scope: TranscriptScope): SQL | undefined {
  const { ownerId, analysisId, author, name, from, to, content } = scope;
  return and(
    eq(analyses.ownerId, ownerId),
    eq(messages.analysisId, analysisId),
    author === undefined ? undefined : isOf(analysisId, author, messages.author),
    name === undefined ? undefined : eq(messages.author, name),
    from ? gte(messages.placedAt, startOfDay(from, analyses.timeZone)) : undefined,
    to ? lt(messages.placedAt, endOfDay(to, analyses.timeZone)) : undefined,
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

/** Numbers one after the other as the database sends them: a million of them as an array of text takes a second to read. */
const packedSeqs = sql<Buffer | null>`string_agg(int4send(seq), ''::bytea)`;

function unpack(bytes: Buffer | null | undefined): Int32Array {
  const seqs = new Int32Array((bytes?.length ?? 0) / 4);
  for (let i = 0; i < seqs.length; i++) seqs[i] = bytes?.readInt32BE(i * 4) ?? 0;
  return seqs;
}

/** The numbers of the messages that are meant: in the order of the transcript, or lowest first, which is found sooner. */
export async function listSeqs(
  database: Database,
  scope: TranscriptScope,
  { order }: { order: "transcript" | "number" },
): Promise<Int32Array> {
  const found = database
    .select({ seq: messages.seq })
    .from(messages)
    .innerJoin(analyses, eq(analyses.id, messages.analysisId))
    .where(inScope(scope))
    .$dynamic();
  const ordered = order === "transcript" ? found.orderBy(messages.placedAt, messages.seq) : found;
  const listed = ordered.as("listed");
  const [row] = await database.select({ seqs: packedSeqs }).from(listed);
  const seqs = unpack(row?.seqs);
  return order === "number" ? seqs.sort() : seqs;
}

const like = (text: string) => `%${text.replace(/[\\%_]/g, "\\$&")}%`;

/**
 * The numbers of messages whose texts have all of the phrases, capital letters aside, lowest first: among some messages, or from one
 * on. The owner of the analysis was checked by the caller.
 */
export async function listSeqsContaining(
  database: Database,
  {
    analysisId,
    phrases,
    seqs,
    from = 0,
  }: { analysisId: string; phrases: string[]; seqs?: Int32Array; from?: number },
): Promise<Int32Array> {
  const isFitting = sql.join(
    phrases.map((phrase) => sql`text ilike ${like(phrase)}`),
    sql` and `,
  );
  // "offset 0" has each wanted message looked up by its number: a planner without statistics reads the whole chat instead.
  const candidates = seqs
    ? sql`unnest(${integers(Array.from(seqs))}::integer[]) as wanted(number), lateral (
        select seq, text from messages where analysis_id = ${analysisId} and seq = wanted.number offset 0) as candidate`
    : sql`(select seq, text from messages where analysis_id = ${analysisId} and seq >= ${from}) as candidate`;
  const { rows } = await database.execute<{ seqs: Buffer | null }>(
    sql`select ${packedSeqs} as seqs from ${candidates} where ${isFitting}`,
  );
  return unpack(rows[0]?.seqs).sort();
}
