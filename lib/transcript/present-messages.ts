import "server-only";
import type { Database } from "@/db/client";
import { type FoundMessageRow, readMessagesBySeq } from "@/db/queries/found-messages";
import { loadParticipants } from "@/db/queries/read-messages";
import { findSeqsBySourceId, type MessageRow } from "@/db/queries/transcript";
import type { Participant } from "@/lib/analyses/analysis.schema";
import type { TextRange } from "@/lib/ask/chat.schema";
import type { TranscriptMessage } from "./transcript.schema";

const QUOTED_CHARACTERS = 240;

/** Messages as the API tells them: with the people who wrote them, and what they reply to. */
export async function presentMessages(
  database: Database,
  analysisId: string,
  rows: MessageRow[],
  find: (text: string) => TextRange[],
): Promise<TranscriptMessage[]> {
  const names = await loadParticipants(database, { analysisId });
  const nameOf = new Map(names.map(({ idx, name }) => [idx, name]));
  const byIdx = new Map(
    names.map(({ idx, person, name }) => [idx, { idx: person, name: nameOf.get(person) ?? name }]),
  );
  const sourceIds = rows.flatMap((row) => row.extras?.replyTo ?? []);
  const seqs = await findSeqsBySourceId(database, { analysisId, sourceIds });
  const quoted = await readMessagesBySeq(database, { analysisId, seqs: [...seqs.values()] });
  const quotedBySeq = new Map(quoted.map((message) => [message.seq, message]));
  return rows.map((row) => {
    const seq = seqs.get(row.extras?.replyTo ?? "");
    const original = seq === undefined ? undefined : quotedBySeq.get(seq);
    return {
      ...present(row, byIdx),
      replyTo: original ? quote(original, byIdx) : null,
      found: find(row.text),
    };
  });
}

function quote({ seq, author, text }: FoundMessageRow, people: Map<number, Participant>) {
  const person = author === null ? null : (people.get(author) ?? null);
  return { id: seq, author: person, text: text.slice(0, QUOTED_CHARACTERS) };
}

function present(
  row: MessageRow,
  people: Map<number, Participant>,
): Omit<TranscriptMessage, "replyTo" | "found"> {
  const { isEdited, forwardedFrom, attachments, reactions } = row.extras ?? {};
  return {
    id: row.seq,
    sentAt: row.sentAt?.toISOString() ?? null,
    author: row.author === null ? null : (people.get(row.author) ?? null),
    kind: row.kind,
    text: row.text,
    isEdited: isEdited ?? false,
    forwardedFrom: forwardedFrom ?? null,
    attachments: attachments ?? [],
    reactions: reactions?.map(({ emoji, count }) => ({ emoji, count })) ?? [],
  };
}
