import "server-only";
import type { Database } from "@/db/client";
import { readMessagesBySeq } from "@/db/queries/found-messages";
import { loadParticipants } from "@/db/queries/read-messages";
import type { AnalysisState } from "@/db/schema/analyses";
import type { SourcesOfChat, Turn } from "@/db/schema/threads";
import { personsOf } from "@/lib/people/person";
import { describeChats } from "./asked-chats";
import type { CitedMessage } from "./chat.schema";
import { citedMessages } from "./cited-message";
import type { StoredTurn } from "./thread.schema";
import { describeCost } from "./turn-cost";

/** A turn whose server gave no sign of life for so long is not being answered any more. */
const SILENT_MS = 15_000;

/** The chats of a thread. The caller has checked who owns them. */
export interface ThreadChats {
  analyses: AnalysisState[];
  isAcross: boolean;
}

/** Turns as they are shown, with the messages that they cite. */
export async function describeTurns(
  database: Database,
  turns: Turn[],
  chats: ThreadChats,
): Promise<StoredTurn[]> {
  const refs = turns.map((turn) => citedRefs(turn, chats.isAcross));
  const messageOf = await loadMessages(database, refs.flat(), chats);
  return turns.map((turn, i) => ({
    id: turn.id,
    question: turn.question,
    answer: turn.answer,
    mode: turn.mode,
    status: statusOf(turn),
    problem: turn.problem,
    chats: describeChats(chats.analyses, turn.partlyIndexed),
    searched: turn.searched,
    found: sourceRefs(turn, chats.isAcross).length,
    unsourced: turn.unsourced,
    citations: (refs[i] ?? []).flatMap((ref) => messageOf(ref) ?? []),
    feedback: turn.feedback,
    cost: describeCost(turn),
  }));
}

/** All messages that an answer was made from. */
export async function describeSources(
  database: Database,
  turn: Turn,
  chats: ThreadChats,
): Promise<CitedMessage[]> {
  const refs = sourceRefs(turn, chats.isAcross);
  const messageOf = await loadMessages(database, refs, chats);
  return refs.flatMap((ref) => messageOf(ref) ?? []);
}

export function statusOf({ status, aliveAt }: Turn): Turn["status"] {
  const isLost = status === "answering" && Date.now() - aliveAt.getTime() > SILENT_MS;
  return isLost ? "stopped" : status;
}

interface Ref {
  analysisId: string;
  messageId: number;
  /** What stands for it in the answer. */
  number: number;
}

function sourceRefs({ sources }: Turn, isAcross: boolean): Ref[] {
  const all = sources.flatMap(({ analysisId, messageIds }: SourcesOfChat) =>
    messageIds.map((messageId) => ({ analysisId, messageId })),
  );
  return all.map((ref, i) => ({ ...ref, number: isAcross ? i + 1 : ref.messageId }));
}

function citedRefs(turn: Turn, isAcross: boolean): Ref[] {
  const byNumber = new Map(sourceRefs(turn, isAcross).map((ref) => [ref.number, ref]));
  const cited = [...turn.answer.matchAll(/\[(\d+)\]/g)].map(([, number]) => byNumber.get(Number(number)));
  return [...new Set(cited)].filter((ref) => ref !== undefined);
}

async function loadMessages(
  database: Database,
  refs: Ref[],
  { isAcross }: ThreadChats,
): Promise<(ref: Ref) => CitedMessage | undefined> {
  const found = new Map<string, CitedMessage>();
  for (const analysisId of new Set(refs.map((ref) => ref.analysisId))) {
    const seqs = refs.filter((ref) => ref.analysisId === analysisId).map(({ messageId }) => messageId);
    const rows = await readMessagesBySeq(database, { analysisId, seqs });
    const people = personsOf(await loadParticipants(database, { analysisId }));
    for (const message of citedMessages(rows, people))
      found.set(`${analysisId} ${message.messageId}`, message);
  }
  return ({ analysisId, messageId, number }) => {
    const message = found.get(`${analysisId} ${messageId}`);
    return message && isAcross ? { ...message, across: { analysisId, number } } : message;
  };
}
