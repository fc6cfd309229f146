import "server-only";
import { setTimeout } from "node:timers/promises";
import type { GenerateContentRequest, GenerateContentStreamResult } from "@google/generative-ai";
import type { AnswerBill } from "./answer-bill";
import { assertBudgetIsLeft } from "./budget";
import { geminiModel } from "./gemini-client";
import { isRefused } from "./gemini-failure";
import type { Patience, Waiting } from "./patience";

interface Opening {
  /** Ends the wait, the request and its answer. */
  signal: AbortSignal;
  patience: Patience;
  bill: AnswerBill;
}

/** Has a model begin its answer. While the service is too busy for it, that is told, and it is asked again. */
export async function* openStream(
  model: string,
  request: GenerateContentRequest,
  { signal, patience, bill }: Opening,
): AsyncGenerator<Waiting, GenerateContentStreamResult> {
  for (;;) {
    // The SDK does not look at a signal that is aborted already.
    signal.throwIfAborted();
    await assertBudgetIsLeft();
    bill.owe();
    try {
      return await geminiModel(model).generateContentStream(request, { signal });
    } catch (error) {
      if (isRefused(error)) bill.waive();
      signal.throwIfAborted();
      const waitMs = patience.waitAfter(error);
      if (waitMs === undefined) throw error;
      yield { waitMs };
      await setTimeout(waitMs, undefined, { signal });
    }
  }
}
