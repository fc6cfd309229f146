import "server-only";
import type { Database } from "@/db/client";
import { listTurns } from "@/db/queries/turns";
import type { Turn } from "@/db/schema/threads";
import { notFound } from "@/lib/errors/not-found";
import { asSpender, type Spending } from "@/lib/gemini/spender";
import { answerAcross } from "./across/answer-across";
import type { Asked, PastTurn } from "./answer";
import { answerEvents } from "./answer-events";
import { answerLanguage } from "./answer-language";
import { answerQuestion } from "./answer-question";
import { describeChats } from "./asked-chats";
import type { ChatEvent } from "./chat.schema";
import type { ThreadChats } from "./describe-turns";
import { runTurn } from "./run-turn";
import { CostOfTurn } from "./turn-cost";

/** Turns of a thread that count for a follow-up question. */
const TURNS_REMEMBERED = 4;

/** A question that was accepted and stored. `run` answers it to its end and never throws: a failure is an event as well. */
export interface AcceptedQuestion {
  run(send: (event: ChatEvent) => void): Promise<void>;
}

/** Makes the answer to a stored question ready to run. */
export function acceptedQuestion(
  database: Database,
  turn: Pick<Turn, "id" | "threadId" | "question" | "mode" | "attempt" | "partlyIndexed">,
  { analyses, isAcross, history, readersLanguage }: ThreadChats & Pick<Asked, "history" | "readersLanguage">,
): AcceptedQuestion {
  const { id: turnId, threadId, question, mode, attempt, partlyIndexed } = turn;
  const [analysis] = analyses;
  if (!analysis) throw notFound();
  const searched = analyses.reduce((sum, row) => sum + row.messageCount + row.systemCount, 0);
  const asked = { question, history, readersLanguage, mode };
  const answerOf = (signal: AbortSignal) =>
    isAcross
      ? answerAcross(database, { analyses, ...asked, signal })
      : answerQuestion(database, { analysis, ...asked, signal });
  async function* answer(signal: AbortSignal): AsyncGenerator<ChatEvent> {
    yield* answerEvents(await answerOf(signal), { threadId, turnId, searched });
  }
  const analysisId = isAcross ? null : analysis.id;
  const chats = describeChats(analyses, partlyIndexed);
  const language = answerLanguage(asked);
  const { ownerId } = analysis;
  const cost = new CostOfTurn(database, { turnId, attempt });
  const run = { turnId, threadId, mode, attempt, analysisId, chats, language, answer, cost };
  const spender = { ownerId, onAnswer: (spending: Spending) => cost.add(spending) };
  return { run: (send) => asSpender(spender, () => runTurn(database, run, send)) };
}

/** What was asked and answered before in a thread, oldest first; before the turn at a position, where it is given. */
export async function historyOf(
  database: Database,
  { threadId, before }: { threadId: string; before?: number },
): Promise<PastTurn[]> {
  const turns = await listTurns(database, { threadId, before, limit: TURNS_REMEMBERED });
  return turns.filter(({ status }) => status === "answered");
}
