import "server-only";
import { randomUUID } from "node:crypto";
import type { Database } from "@/db/client";
import { findThread, insertThread } from "@/db/queries/threads";
import { insertTurn } from "@/db/queries/turns";
import { notFound } from "@/lib/errors/not-found";
import type { SpokenLanguage } from "@/lib/language/spoken";
import { type AcceptedQuestion, acceptedQuestion, historyOf } from "./accepted-question";
import { answerMode } from "./answer-mode";
import { findAskable, partlyIndexed } from "./asked-chats";
import type { ChatRequest } from "./chat.schema";

interface OwnedQuestion extends ChatRequest {
  ownerId: string;
  analysisId: string;
  readersLanguage?: SpokenLanguage;
}

/**
 * Stores a question about one chat and makes its answer ready to run.
 * @throws AppError `not-found` for an analysis or a thread that is not this owner's, `not-ready` before it has been read
 */
export async function askQuestion(
  database: Database,
  { ownerId, analysisId, question, threadId: askedThread, readersLanguage }: OwnedQuestion,
): Promise<AcceptedQuestion> {
  const analysis = await findAskable(database, { ownerId, analysisId });
  const threadId = askedThread ?? randomUUID();
  if (!askedThread) await insertThread(database, { id: threadId, ownerId, analysisId });
  else if ((await findThread(database, { ownerId, threadId }))?.analysisId !== analysisId) throw notFound();
  const history = await historyOf(database, { threadId });

  const turn = {
    id: randomUUID(),
    threadId,
    question,
    mode: answerMode(),
    partlyIndexed: partlyIndexed([analysis]),
  };
  await insertTurn(database, turn);
  return acceptedQuestion(
    database,
    { ...turn, attempt: 0 },
    { analyses: [analysis], isAcross: false, history, readersLanguage },
  );
}
