import "server-only";
import type { Database } from "@/db/client";
import { findAnalysis } from "@/db/queries/analyses";
import { readMessagesBySeq } from "@/db/queries/found-messages";
import { loadParticipants } from "@/db/queries/read-messages";
import { findThread, listTurns, type Turn } from "@/db/queries/threads";
import { notFound } from "@/lib/http/parse-id";
import { personsOf } from "@/lib/people/person";
import type { Thread } from "./chat.schema";
import { citedMessages } from "./cited-message";

const MOST_TURNS = 100;
/** An answer that has not ended after this long never will: the server was stopped under it. */
const LONGEST_ANSWER_MS = 5 * 60_000;

/** What was asked last about an analysis; null when nothing was. @throws AppError `not-found` for one of somebody else */
export async function readLatestThread(
  database: Database,
  owned: { ownerId: string; analysisId: string },
): Promise<Thread | null> {
  const { analysisId } = owned;
  if (!(await findAnalysis(database, owned))) throw notFound();
  const thread = await findThread(database, owned);
  if (!thread) return null;
  const turns = await listTurns(database, { ...owned, threadId: thread.id, limit: MOST_TURNS });

  const seqs = turns.flatMap(({ citations }) => citations ?? []);
  const rows = await readMessagesBySeq(database, { analysisId, seqs });
  const people = personsOf(await loadParticipants(database, { analysisId }));
  const cited = new Map(citedMessages(rows, people).map((message) => [message.messageId, message]));
  return {
    id: thread.id,
    turns: turns.map((turn) => ({
      id: turn.id,
      question: turn.question,
      answer: turn.answer,
      mode: turn.mode,
      status: statusOf(turn),
      citations: (turn.citations ?? []).flatMap((seq) => cited.get(seq) ?? []),
    })),
  };
}

function statusOf({ status, createdAt }: Turn): Turn["status"] {
  const isLost = status === "answering" && Date.now() - createdAt.getTime() > LONGEST_ANSWER_MS;
  return isLost ? "failed" : status;
}
