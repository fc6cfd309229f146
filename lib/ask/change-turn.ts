import "server-only";
import type { Database } from "@/db/client";
import { rateTurn, restartTurn, stopTurn } from "@/db/queries/turns";
import { AppError } from "@/lib/errors/app-error";
import { type AcceptedQuestion, acceptedQuestion, historyOf } from "./accepted-question";
import type { Asked } from "./answer";
import { answerMode } from "./answer-mode";
import { makeAskable, partlyIndexed } from "./asked-chats";
import { statusOf } from "./describe-turns";
import { findOwnTurn, type OwnedTurn, readTurn } from "./read-turn";
import type { Feedback, TurnDetail } from "./thread.schema";

/** Ends an answer where it is; one that has ended stays as it is. @throws AppError `not-found` */
export async function stopAnswer(database: Database, owned: OwnedTurn): Promise<TurnDetail> {
  await findOwnTurn(database, owned);
  await stopTurn(database, owned);
  return readTurn(database, owned);
}

/** @throws AppError `not-found` for a turn that is not this owner's */
export async function rateAnswer(
  database: Database,
  { feedback, ...owned }: OwnedTurn & { feedback: Feedback },
): Promise<void> {
  await findOwnTurn(database, owned);
  await rateTurn(database, { turnId: owned.turnId, feedback });
}

/**
 * Makes a new answer to a question ready to run; the old one is gone then. In the mode `keyless` no model writes it.
 * @throws AppError `not-found`, `conflict` while it is being answered, `not-ready`
 */
export async function answerAnew(
  database: Database,
  { readersLanguage, mode = answerMode(), ...owned }: OwnedTurn & Pick<Asked, "readersLanguage" | "mode">,
): Promise<AcceptedQuestion> {
  const { turn, chats } = await findOwnTurn(database, owned);
  if (statusOf(turn) === "answering") throw beingAnswered();
  for (const analysis of chats.analyses) await makeAskable(database, analysis);
  const anew = { ...turn, mode, partlyIndexed: partlyIndexed(chats.analyses) } as const;
  const attempt = await restartTurn(database, anew);
  if (attempt === undefined) throw beingAnswered();
  const { threadId, position: before } = turn;
  const history = await historyOf(database, { threadId, before });
  return acceptedQuestion(database, { ...anew, attempt }, { ...chats, history, readersLanguage });
}

function beingAnswered(): AppError {
  return new AppError("conflict", "This question is being answered just now. Stop it first.");
}
