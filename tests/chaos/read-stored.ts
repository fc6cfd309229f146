import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { vector } from "@electric-sql/pglite-pgvector";

/** Everything of an analysis that depends on its export alone, table by table. */
export interface Stored {
  messages: { rows: number; distinct: number; content: string };
  participants: { rows: number; distinct: number; content: string };
  chunks: { rows: number; distinct: number; content: string; unembedded: number };
  postings: { rows: number; distinct: number; content: string };
  analysis: { content: string };
}

export interface StoredRound {
  analyses: Stored[];
  /** Jobs and runs that wait or run, though nothing is left to do. */
  unended: number;
  /** Rows of chats that were deleted. */
  orphans: number;
}

const tables = {
  messages: "seq, concat_ws('|', seq, sent_at, author, kind, text, words, source_id, extras::text)",
  participants: "idx, concat_ws('|', idx, name)",
  chunks:
    "seq, concat_ws('|', seq, first_message, last_message, start_at, end_at, authors::text, text, embedding::text)",
  postings: "term || '/' || segment, concat_ws('|', term, segment, md5(packed))",
};

/** Reads what the database holds once the server is gone. */
export async function readStored(dataDir: string, analysisIds: string[]): Promise<StoredRound> {
  const database = await PGlite.create({ dataDir: path.join(dataDir, "database"), extensions: { vector } });
  const one = async (sql: string, params: unknown[] = []) =>
    // biome-ignore lint/suspicious/noExplicitAny: the columns are those of the statement beside it.
    (await database.query<any>(sql, params)).rows[0];

  const readTable = (name: keyof typeof tables, id: string) =>
    one(
      `select count(*)::int as rows, count(distinct key)::int as distinct,
         md5(coalesce(string_agg(md5(line), '' order by key), '')) as content
       from (select * from ${name} where analysis_id = $1) as t, lateral (select ${tables[name]}) as l(key, line)`,
      [id],
    );
  const analyses: Stored[] = [];
  for (const id of analysisIds) {
    const { unembedded } = await one(
      "select count(*)::int as unembedded from chunks where analysis_id = $1 and embedding is null",
      [id],
    );
    analyses.push({
      messages: await readTable("messages", id),
      participants: await readTable("participants", id),
      chunks: { ...(await readTable("chunks", id)), unembedded },
      postings: await readTable("postings", id),
      analysis: await one(
        `select md5(concat_ws('|', status, platform, message_count, system_count, chunk_count, embedded_count, stats::text,
           first_message_at, last_message_at, embedding_model, chunker_version, generation, upload_id is null)) as content
         from analyses where id = $1`,
        [id],
      ),
    });
  }
  const { unended } = await one(
    `select (select count(*) from jobs where status in ('pending', 'running'))::int +
       (select count(*) from engine_runs where status in ('queued', 'running') and function_id not like '%sweep-jobs')::int as unended`,
  );
  const { orphans } = await one(
    `select (select count(*) from messages m where not exists (select 1 from analyses a where a.id = m.analysis_id))::int +
       (select count(*) from analyses where deleted_at is not null)::int as orphans`,
  );
  await database.close();
  return { analyses, unended, orphans };
}
