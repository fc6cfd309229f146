import "server-only";
import type { Database } from "@/db/client";
import type { Turn } from "@/db/schema/threads";
import { AppError } from "@/lib/errors/app-error";
import type { SpokenLanguage } from "@/lib/language/spoken";
import { log } from "@/lib/log/log";
import { answerProblem } from "./answer-problem";
import type { AskedChat, ChatEvent } from "./chat.schema";
import type { CostOfTurn } from "./turn-cost";
import { TurnDraft } from "./turn-draft";

export interface TurnRun extends Pick<Turn, "threadId" | "mode" | "attempt"> {
  turnId: string;
  /** The one chat that is asked; null where it is several. */
  analysisId: string | null;
  chats: AskedChat[];
  /** Of what is said where there is no answer. */
  language: SpokenLanguage;
  /** What the model took for it so far. */
  cost: Pick<CostOfTurn, "told">;
  /** The events of the answer from `sources` to `done`. */
  answer: (signal: AbortSignal) => AsyncGenerator<ChatEvent>;
}

/**
 * Answers a stored question to its end, whether or not anybody listens, and stores the answer as it is written. Never throws:
 * a failure is an event as well.
 */
export async function runTurn(
  database: Database,
  { turnId, threadId, chats, language, answer, cost, ...turn }: TurnRun,
  send: (event: ChatEvent) => void,
): Promise<void> {
  const stop = new AbortController();
  const ids = { threadId, turnId };
  const draft = new TurnDraft(database, { turnId, ...turn }, () => stop.abort());
  send({ event: "accepted", data: { ...ids, chats } });
  try {
    for await (const event of untilStopped(answer(stop.signal), stop.signal)) {
      draft.take(event);
      // Stored before it is called done, so that a page opened right then finds it.
      if (event.event === "done" && !(await draft.finish("answered"))) stop.abort();
      else {
        if (event.event === "done" && cost.told) send({ event: "cost", data: cost.told });
        send(event);
      }
    }
    if (stop.signal.aborted) send({ event: "stopped", data: ids });
  } catch (error) {
    if (stop.signal.aborted) send({ event: "stopped", data: ids });
    else {
      if (!(error instanceof AppError))
        log().error({ err: error, turnId }, "a question could not be answered");
      await fail(draft, answerProblem(error, language), send);
    }
  } finally {
    draft.close();
  }
}

async function fail(
  draft: TurnDraft,
  problem: { code: string; message: string },
  send: (event: ChatEvent) => void,
): Promise<void> {
  await draft
    .finish("failed", problem.message)
    .catch((error) => log().error({ err: error }, "the end of an answer could not be stored"));
  send({ event: "error", data: problem });
}

/** The events up to the one after which the signal was given; a generator that waits is not waited for. */
async function* untilStopped<T>(events: AsyncGenerator<T>, signal: AbortSignal): AsyncGenerator<T> {
  const stopped = new Promise<undefined>((resolve) => {
    signal.addEventListener("abort", () => resolve(undefined), { once: true });
  });
  try {
    for (;;) {
      const next = await Promise.race([events.next(), stopped]);
      if (!next || next.done || signal.aborted) return;
      yield next.value;
    }
  } finally {
    void events.return(undefined).catch(() => {});
  }
}
