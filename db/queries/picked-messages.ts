import "server-only";
import { and, type SQL, sql } from "drizzle-orm";
import { endOfDay, startOfDay } from "./local-day";

/** Which messages are meant. The owner of the analysis was checked by the caller. */
export interface MessageFilter {
  analysisId: string;
  /** IANA name: the calendar and the clock of everything below. */
  timeZone: string;
  /** Numbers of persons. */
  people?: number[];
  /** First and last day, `YYYY-MM-DD`, both included. */
  from?: string;
  to?: string;
  /** 1 to 12, 1 to 31, 1 (Monday) to 7, and 0 to 23: of any year, month, week and day. */
  months?: number[];
  days?: number[];
  weekdays?: number[];
  hours?: number[];
  /** Regular expressions of Postgres that the text has to match, capital letters aside. */
  patterns?: string[];
  /** Messages of one of these kinds. */
  kinds?: string[];
  /** Messages with an attachment of one of these kinds. */
  attachments?: string[];
  /** Messages that have this. */
  has?: "attachment" | "reply" | "edit" | "forward" | "reaction";
  /** Only these message numbers. */
  seqs?: number[];
}

/**
 * The messages of people that are meant, never the notices of the app, as the rows of a query: `seq`, `place` (orders them as the
 * transcript does), `sent_at`, `local_time`, `person`, `kind`, `text`, `words`, `extras`.
 */
export function picked(filter: MessageFilter): SQL {
  return rowsOf(filter, sql`m.kind <> 'system'`);
}

/** The notices of the app that are meant, as the same rows. */
export function pickedNotices(filter: MessageFilter): SQL {
  return rowsOf(filter, sql`m.kind = 'system'`);
}

function rowsOf(filter: MessageFilter, kind: SQL): SQL {
  return sql`(
    select m.seq, array[extract(epoch from m.placed_at)::float8, m.seq] as place, m.sent_at,
      (m.sent_at at time zone ${filter.timeZone}) as local_time, p.person, m.kind, m.text, m.words, m.extras
    from messages m left join participants p on p.analysis_id = m.analysis_id and p.idx = m.author
    where ${and(sql`m.analysis_id = ${filter.analysisId}`, kind, ...conditions(filter))}) picked`;
}

function conditions(filter: MessageFilter): (SQL | undefined)[] {
  const { timeZone, people, from, to, seqs } = filter;
  return [
    people && sql`p.person = any(${sql.param(people)}::integer[])`,
    from === undefined ? undefined : sql`m.sent_at >= ${startOfDay(from, timeZone)}`,
    to === undefined ? undefined : sql`m.sent_at < ${endOfDay(to, timeZone)}`,
    ...calendarConditions(filter),
    ...contentConditions(filter, sql`m`),
    seqs && sql`m.seq = any(${sql.param(seqs)}::integer[])`,
  ];
}

function calendarConditions({ timeZone, months, days, weekdays, hours }: MessageFilter): (SQL | undefined)[] {
  const isAmong = (unit: string, numbers: number[] | undefined) =>
    numbers &&
    sql`extract(${sql.raw(unit)} from m.sent_at at time zone ${timeZone}) = any(${sql.param(numbers)}::integer[])`;
  return [
    isAmong("month", months),
    isAmong("day", days),
    isAmong("isodow", weekdays),
    isAmong("hour", hours),
  ];
}

/** What is asked of the messages themselves, given the table they are in. */
export function contentConditions(
  {
    patterns = [],
    kinds,
    attachments,
    has,
  }: Pick<MessageFilter, "patterns" | "kinds" | "attachments" | "has">,
  table: SQL,
): (SQL | undefined)[] {
  return [
    ...patterns.map((pattern) => sql`${table}.text ~* ${pattern}`),
    kinds && sql`${table}.kind = any(${sql.param(kinds)}::text[])`,
    attachments &&
      sql`exists (select from jsonb_array_elements(${table}.extras->'attachments') a where a->>'kind' = any(${sql.param(attachments)}::text[]))`,
    has && HAS[has](sql`${table}.extras`),
  ];
}

const HAS: Record<NonNullable<MessageFilter["has"]>, (extras: SQL) => SQL> = {
  attachment: (extras) => sql`jsonb_array_length(${extras}->'attachments') > 0`,
  reply: (extras) => sql`${extras}->>'replyTo' is not null`,
  edit: (extras) => sql`(${extras}->>'isEdited')::boolean`,
  forward: (extras) => sql`${extras}->>'forwardedFrom' is not null`,
  reaction: (extras) => sql`jsonb_array_length(${extras}->'reactions') > 0`,
};
