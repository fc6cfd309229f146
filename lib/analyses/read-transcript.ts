import "server-only";
import type { Database } from "@/db/client";
import { findAnalysis } from "@/db/queries/analyses";
import { loadParticipants } from "@/db/queries/read-messages";
import {
  countMessages,
  findPlace,
  findSeqsBySourceId,
  listMessagesAfter,
  listMessagesBefore,
  type MessageRow,
  type TranscriptScope,
} from "@/db/queries/transcript";
import { notFound } from "@/lib/http/parse-id";
import { messagesOfType } from "@/lib/messages/messages-of-type";
import type { Participant, TranscriptMessage, TranscriptPage, TranscriptQuery } from "./analysis.schema";

interface Owned {
  ownerId: string;
  analysisId: string;
}

/**
 * A page of the transcript: around, before or after a message, or from the start.
 * @throws AppError `not-found` for an analysis that is not this owner's.
 */
export async function readTranscript(
  database: Database,
  owned: Owned,
  query: TranscriptQuery,
): Promise<TranscriptPage> {
  const analysis = await findAnalysis(database, owned);
  if (!analysis) throw notFound();
  const { around, before, after, limit, ...filters } = query;
  const { type, ...plain } = filters;
  const content = type && messagesOfType(type, analysis.platform);
  const scope: TranscriptScope = { ...owned, ...plain, content };
  const page = await readWindow(database, scope, { around, before, after, limit });
  const isFiltered = Object.values(filters).some((value) => value !== undefined && value !== "");
  return {
    ...page,
    messages: await presentMessages(database, owned, page.messages),
    matches: isFiltered ? await countMessages(database, scope) : null,
  };
}

interface Window {
  messages: MessageRow[];
  hasEarlier: boolean;
  hasLater: boolean;
}

/** A number that the analysis has not stands for the end. One message more than asked for on each side tells whether there are more. */
async function readWindow(
  database: Database,
  scope: TranscriptScope,
  { around, before, after, limit }: Pick<TranscriptQuery, "around" | "before" | "after" | "limit">,
): Promise<Window> {
  const placeOf = async (seq: number) => (await findPlace(database, { ...scope, seq })) ?? "end";
  if (around !== undefined) {
    const half = Math.max(1, Math.floor(limit / 2));
    const place = await placeOf(around);
    const earlier = await listMessagesBefore(database, { ...scope, place, limit: half + 1 });
    const later = await listMessagesAfter(database, { ...scope, place, isIncluded: true, limit: half + 1 });
    return {
      messages: [...earlier.slice(-half), ...later.slice(0, half)],
      hasEarlier: earlier.length > half,
      hasLater: later.length > half,
    };
  }
  if (before !== undefined) {
    const place = await placeOf(before);
    const earlier = await listMessagesBefore(database, { ...scope, place, limit: limit + 1 });
    return { messages: earlier.slice(-limit), hasEarlier: earlier.length > limit, hasLater: true };
  }
  const isFromStart = after === undefined || after < 0;
  const place = isFromStart ? "start" : await placeOf(after);
  const later = await listMessagesAfter(database, { ...scope, place, limit: limit + 1 });
  return { messages: later.slice(0, limit), hasEarlier: !isFromStart, hasLater: later.length > limit };
}

async function presentMessages(
  database: Database,
  owned: Owned,
  rows: MessageRow[],
): Promise<TranscriptMessage[]> {
  const names = await loadParticipants(database, owned);
  const nameOf = new Map(names.map(({ idx, name }) => [idx, name]));
  const byIdx = new Map(
    names.map(({ idx, person, name }) => [idx, { idx: person, name: nameOf.get(person) ?? name }]),
  );
  const sourceIds = rows.flatMap((row) => row.extras?.replyTo ?? []);
  const seqs = await findSeqsBySourceId(database, { ...owned, sourceIds });
  return rows.map((row) => present(row, byIdx, seqs));
}

function present(
  row: MessageRow,
  people: Map<number, Participant>,
  seqs: Map<string, number>,
): TranscriptMessage {
  const { replyTo, isEdited, forwardedFrom, attachments, reactions } = row.extras ?? {};
  return {
    id: row.seq,
    sentAt: row.sentAt?.toISOString() ?? null,
    author: row.author === null ? null : (people.get(row.author) ?? null),
    kind: row.kind,
    text: row.text,
    replyTo: replyTo === undefined ? null : (seqs.get(replyTo) ?? null),
    isEdited: isEdited ?? false,
    forwardedFrom: forwardedFrom ?? null,
    attachments: attachments ?? [],
    reactions: reactions?.map(({ emoji, count }) => ({ emoji, count })) ?? [],
  };
}
