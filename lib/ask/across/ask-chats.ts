import "server-only";
import { randomUUID } from "node:crypto";
import type { Database } from "@/db/client";
import { findAnalyses, findReadyAnalyses } from "@/db/queries/analyses";
import { findThread, insertThread, listThreadAnalyses } from "@/db/queries/threads";
import { insertTurn } from "@/db/queries/turns";
import type { AnalysisState } from "@/db/schema/analyses";
import { AppError } from "@/lib/errors/app-error";
import { notFound } from "@/lib/errors/not-found";
import type { SpokenLanguage } from "@/lib/language/spoken";
import { type AcceptedQuestion, acceptedQuestion, historyOf } from "../accepted-question";
import { answerMode } from "../answer-mode";
import { makeAskable, partlyIndexed } from "../asked-chats";
import { type ChatsRequest, MOST_CHATS_ASKED } from "../chat.schema";

interface AskedChats extends ChatsRequest {
  ownerId: string;
  readersLanguage?: SpokenLanguage;
}

/**
 * Stores a question about several chats and makes its answer ready to run. A new thread asks the chats that are named, or the
 * newest ones; one that is gone on with asks its own.
 * @throws AppError `not-found` for a chat or a thread that is not this owner's, `not-ready` while there is no chat to ask
 */
export async function askChats(
  database: Database,
  { ownerId, question, threadId: askedThread, analysisIds, readersLanguage }: AskedChats,
): Promise<AcceptedQuestion> {
  const analyses = askedThread
    ? await chatsOfThread(database, { ownerId, threadId: askedThread })
    : analysisIds
      ? await chosenChats(database, { ownerId, analysisIds })
      : await findReadyAnalyses(database, { ownerId, limit: MOST_CHATS_ASKED });
  for (const analysis of analyses) await makeAskable(database, analysis);
  if (analyses.length === 0)
    throw new AppError("not-ready", "There is no chat to ask yet. Drop one in first.");

  const threadId = askedThread ?? randomUUID();
  if (!askedThread) {
    const ids = analyses.map(({ id }) => id);
    await insertThread(database, { id: threadId, ownerId, analysisId: null, analysisIds: ids });
  }
  const history = await historyOf(database, { threadId });
  const turn = {
    id: randomUUID(),
    threadId,
    question,
    mode: answerMode(),
    partlyIndexed: partlyIndexed(analyses),
  };
  await insertTurn(database, turn);
  return acceptedQuestion(
    database,
    { ...turn, attempt: 0 },
    { analyses, isAcross: true, history, readersLanguage },
  );
}

async function chatsOfThread(
  database: Database,
  { ownerId, threadId }: { ownerId: string; threadId: string },
): Promise<AnalysisState[]> {
  const thread = await findThread(database, { ownerId, threadId });
  if (thread?.analysisId !== null) throw notFound();
  const analysisIds = await listThreadAnalyses(database, { threadId });
  return findAnalyses(database, { ownerId, analysisIds });
}

async function chosenChats(
  database: Database,
  { ownerId, analysisIds }: { ownerId: string; analysisIds: string[] },
): Promise<AnalysisState[]> {
  const found = await findAnalyses(database, { ownerId, analysisIds });
  if (found.length < new Set(analysisIds).size) throw notFound();
  return found;
}
