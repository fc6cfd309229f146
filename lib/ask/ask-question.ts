import "server-only";
import { randomUUID } from "node:crypto";
import type { Database } from "@/db/client";
import { findAnalysis } from "@/db/queries/analyses";
import { findThread, finishTurn, insertThread, insertTurn, listTurns } from "@/db/queries/threads";
import { env } from "@/lib/env";
import { AppError } from "@/lib/errors/app-error";
import { notFound } from "@/lib/http/parse-id";
import { log } from "@/lib/log/log";
import type { Asked } from "./answer";
import { answerQuestion } from "./answer-question";
import type { ChatEvent, ChatRequest } from "./chat.schema";

/** Turns of a thread that count for a follow-up question. */
const TURNS_REMEMBERED = 4;

interface OwnedQuestion extends ChatRequest {
  ownerId: string;
  analysisId: string;
}

/** A question that was accepted and stored. `run` answers it and never throws: a failure is an event as well. */
export interface AcceptedQuestion {
  run(send: (event: ChatEvent) => void): Promise<void>;
}

/**
 * Stores a question and makes its answer ready to run.
 * @throws AppError `not-found` for an analysis or a thread that is not this owner's, `not-ready` before indexing has finished
 */
export async function askQuestion(
  database: Database,
  { ownerId, analysisId, question, threadId: askedThread }: OwnedQuestion,
): Promise<AcceptedQuestion> {
  const owned = { ownerId, analysisId };
  const analysis = await findAnalysis(database, owned);
  if (!analysis) throw notFound();
  if (analysis.status !== "ready") throw notReady(analysis.status);

  const threadId = askedThread ?? randomUUID();
  if (!askedThread) await insertThread(database, { id: threadId, ...owned });
  else if (!(await findThread(database, { ...owned, threadId }))) throw notFound();
  const before = await listTurns(database, { ...owned, threadId, limit: TURNS_REMEMBERED });
  const history = before.filter(({ status }) => status === "answered");

  const turnId = randomUUID();
  await insertTurn(database, {
    id: turnId,
    threadId,
    question,
    mode: env().GEMINI_API_KEY ? "gemini" : "keyless",
  });
  return { run: (send) => runTurn(database, { analysis, question, history, threadId, turnId }, send) };
}

async function runTurn(
  database: Database,
  asked: Asked & { threadId: string; turnId: string },
  send: (event: ChatEvent) => void,
): Promise<void> {
  const turn = { id: asked.turnId, mode: env().GEMINI_API_KEY ? "gemini" : "keyless" } as const;
  let answer = "";
  let citations: number[] = [];
  try {
    for await (const event of answerQuestion(database, asked)) {
      if (event.event === "text") answer += event.data.delta;
      if (event.event === "citations") citations = event.data.citations.map(({ messageId }) => messageId);
      // Stored before it is called done, so that a page opened right then finds it.
      if (event.event === "done")
        await finishTurn(database, { ...turn, answer, citations, status: "answered" });
      send(event);
    }
  } catch (error) {
    send({ event: "error", data: problemOf(error, asked.turnId) });
    await finishTurn(database, { ...turn, answer, citations, status: "failed" }).catch((cause) =>
      log().error({ err: cause, turnId: asked.turnId }, "the end of a turn could not be stored"),
    );
  }
}

function problemOf(error: unknown, turnId: string): { code: string; message: string } {
  if (error instanceof AppError) return { code: error.code, message: error.message };
  log().error({ err: error, turnId }, "a question could not be answered");
  return {
    code: "internal",
    message: "The question could not be answered because of an error of the server. Ask again in a moment.",
  };
}

function notReady(status: string): AppError {
  const message =
    status === "pending" || status === "processing"
      ? "This chat is still being indexed. Ask again when it has finished."
      : "This chat was not indexed to the end. Retry the indexing, then ask again.";
  return new AppError("not-ready", message);
}
