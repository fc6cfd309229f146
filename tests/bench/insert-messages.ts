import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import type { GeneratedMessage } from "./generate-messages";

const MESSAGES_A_STATEMENT = 5_000;

/** Stores generated messages and their authors as importing them would. */
export async function insertMessages(
  database: Database,
  analysisId: string,
  messages: Iterable<GeneratedMessage>,
): Promise<void> {
  const authors: string[] = [];
  const numberOf = (author: string) => {
    if (!authors.includes(author)) authors.push(author);
    return authors.indexOf(author);
  };
  let seq = 0;
  for (const rows of slicesOf(messages)) {
    await database.execute(sql`
      insert into messages (analysis_id, seq, sent_at, placed_at, author, kind, text, words)
      select ${analysisId}::uuid, ${seq}::integer + row.n - 1, to_timestamp(row.time), to_timestamp(row.time), row.author, 'text',
        row.text, array_length(regexp_split_to_array(row.text, '\\s+'), 1)
      from unnest(${sql.param(rows.map(({ time }) => time / 1000))}::float8[],
        ${sql.param(rows.map(({ author }) => numberOf(author)))}::integer[],
        ${sql.param(rows.map(({ text }) => text))}::text[]) with ordinality as row(time, author, text, n)`);
    seq += rows.length;
  }
  await database.execute(sql`
    insert into participants (analysis_id, idx, name, person)
    select ${analysisId}::uuid, row.idx - 1, row.name, row.idx - 1
    from unnest(${sql.param(authors)}::text[]) with ordinality as row(name, idx)`);
}

function* slicesOf(messages: Iterable<GeneratedMessage>): Generator<GeneratedMessage[]> {
  let slice: GeneratedMessage[] = [];
  for (const message of messages) {
    slice.push(message);
    if (slice.length < MESSAGES_A_STATEMENT) continue;
    yield slice;
    slice = [];
  }
  if (slice.length > 0) yield slice;
}
