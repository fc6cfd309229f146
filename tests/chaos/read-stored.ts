import type { AppServer } from "../app-server";

/** Everything of an analysis that depends on its exports alone, table by table. */
export interface Stored {
  tables: Record<string, { rows: number; distinct: number; content: string }>;
  /** Chunks without an embedding. */
  unembedded: number;
  /** Of the analysis itself, with its statistics; null once it is gone. */
  analysis: string | null;
}

export interface StoredRound {
  analyses: Stored[];
  /** Jobs and runs that wait or run, though nothing is left to do. */
  unended: number;
  /** Rows of chats that were deleted. */
  orphans: number;
}

/** What tells a row from the others of its analysis, and what must be in it. */
const tables: Record<string, string> = {
  messages: "seq, concat_ws('|', seq, sent_at, author, kind, text, words, source_id, extras::text)",
  participants: "idx, concat_ws('|', idx, name)",
  chunks:
    "seq, concat_ws('|', generation, seq, first_message, last_message, start_at, end_at, authors::text, text, embedding::text)",
  postings: "term || '/' || segment, concat_ws('|', term, segment, md5(packed))",
  posting_segments: "segment, concat_ws('|', segment, first_message, last_message, md5(lengths))",
  day_facts: "day || '/' || author, concat_ws('|', day, author, facts::text)",
  period_words: "first_day || '/' || author, concat_ws('|', first_day, author, words::text, phrases::text)",
  chat_events: "seq, concat_ws('|', seq, day, kind)",
  tallies: "next_seq, concat_ws('|', next_seq, tally::text)",
};

const ofTable = (name: string, id: string) => `(
  select json_build_object('rows', count(*)::int, 'distinct', count(distinct key)::int,
    'content', md5(coalesce(string_agg(md5(line), '' order by key), '')))
  from (select * from ${name} where analysis_id = '${id}') as t, lateral (select ${tables[name]}) as l(key, line))`;

const ofAnalysis = (id: string) => `json_build_object(
  'tables', json_build_object(${Object.keys(tables).map((name) => `'${name}', ${ofTable(name, id)}`)}),
  'unembedded', (select count(*)::int from chunks where analysis_id = '${id}' and embedding is null),
  'analysis', (select md5(concat_ws('|', status, platform, message_count, system_count, chunk_count, embedded_count, stats::text,
    first_message_at, last_message_at, embedding_model, chunker_version, generation, upload_id is null))
    from analyses where id = '${id}'))`;

const UNENDED = `(select count(*) from jobs where status in ('pending', 'running'))::int +
  (select count(*) from engine_runs where status in ('queued', 'running') and function_id not like '%sweep-jobs')::int`;

const ORPHANS = `(select count(*) from messages m where not exists (select 1 from analyses a where a.id = m.analysis_id))::int +
  (select count(*) from analyses where deleted_at is not null)::int`;

/** Reads what the database holds. The embedded one is read once its server is gone. */
export async function readStored(
  server: Pick<AppServer, "query">,
  analysisIds: string[],
): Promise<StoredRound> {
  const [row] = await server.query(
    `select json_build_array(${analysisIds.map(ofAnalysis)}) as analyses, ${UNENDED} as unended, ${ORPHANS} as orphans`,
  );
  return row as unknown as StoredRound;
}
