import "server-only";
import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { type MessageFilter, picked } from "./picked-messages";

export interface TextRow {
  seq: number;
  person: number | null;
  /** Null where the export gives no time. */
  sentAt: Date | null;
  text: string;
}

const PAGE = 5_000;

/** Texts of messages in the order of the transcript, page by page: as many as there are. */
export async function* readTexts(
  database: Database,
  filter: MessageFilter,
  { most = Number.POSITIVE_INFINITY }: { most?: number } = {},
): AsyncGenerator<TextRow[]> {
  let behind: [at: number, seq: number] | undefined;
  for (let left = most; left > 0; ) {
    const limit = Math.min(PAGE, left);
    const { rows } = await database.execute<{
      seq: number;
      person: number | null;
      sent_at: string | null;
      text: string;
      place: [at: number, seq: number];
    }>(sql`
      select seq, person, sent_at, left(text, 4000) as text, place from ${picked(filter)}
      where text <> '' ${behind ? sql`and place > array[${behind[0]}, ${behind[1]}]::float8[]` : sql``}
      order by place limit ${limit}`);
    yield rows.map(({ seq, person, sent_at, text }) => ({
      seq,
      person,
      sentAt: sent_at === null ? null : new Date(sent_at),
      text,
    }));
    if (rows.length < limit) return;
    behind = rows.at(-1)?.place;
    left -= rows.length;
  }
}
