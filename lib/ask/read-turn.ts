import "server-only";
import type { Database } from "@/db/client";
import { findTurn } from "@/db/queries/turns";
import { notFound } from "@/lib/errors/not-found";
import { describeSources, describeTurns } from "./describe-turns";
import { chatsOf } from "./read-threads";
import type { TurnDetail } from "./thread.schema";

export interface OwnedTurn {
  ownerId: string;
  turnId: string;
}

/** A question with its answer as far as it is written. @throws AppError `not-found` for one that is not this owner's */
export async function readTurn(database: Database, owned: OwnedTurn): Promise<TurnDetail> {
  const { turn, chats } = await findOwnTurn(database, owned);
  const [described] = await describeTurns(database, [turn], chats);
  if (!described) throw notFound();
  return { turn: described, sources: await describeSources(database, turn, chats) };
}

/** The row of a turn, and the chats that its thread asks. @throws AppError `not-found` */
export async function findOwnTurn(database: Database, owned: OwnedTurn) {
  const found = await findTurn(database, owned);
  if (!found) throw notFound();
  const { turn, analysisId } = found;
  return { turn, chats: await chatsOf(database, owned.ownerId, { id: turn.threadId, analysisId }) };
}
