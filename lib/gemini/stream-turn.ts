import "server-only";
import type { GenerateContentRequest, Part } from "@google/generative-ai";
import { z } from "zod";
import { AnswerBill } from "./answer-bill";
import { GeminiStreamError } from "./gemini-failure";
import { openStream } from "./open-stream";
import type { Patience, Waiting } from "./patience";

export interface FunctionCall {
  id?: string;
  name: string;
  args?: unknown;
}

/** What the model said in one turn. */
export interface ModelTurn {
  /** As they came, signatures of thoughts included: the next request has to repeat them so. */
  parts: Part[];
  calls: FunctionCall[];
  hasText: boolean;
  /** Whether it was cut off at the longest length. */
  isCut: boolean;
}

const partSchema = z.looseObject({
  text: z.string().optional(),
  thought: z.boolean().optional(),
  functionCall: z
    .looseObject({ id: z.string().optional(), name: z.string(), args: z.unknown().optional() })
    .optional(),
});
const chunkSchema = z.looseObject({
  modelVersion: z.string().optional(),
  usageMetadata: z
    .looseObject({
      promptTokenCount: z.number().optional(),
      toolUsePromptTokenCount: z.number().optional(),
      candidatesTokenCount: z.number().optional(),
      thoughtsTokenCount: z.number().optional(),
    })
    .optional(),
  promptFeedback: z.looseObject({ blockReason: z.string().optional() }).optional(),
  candidates: z
    .array(
      z.looseObject({
        content: z.looseObject({ parts: z.array(partSchema).optional() }).optional(),
        finishReason: z.string().optional(),
      }),
    )
    .optional(),
});

/** The ends that are no refusal. A call that it could not put into words is as good as none. */
const REGULAR = new Set(["STOP", "MAX_TOKENS", "MALFORMED_FUNCTION_CALL", "UNEXPECTED_TOOL_CALL"]);

/**
 * One request to the model: its text piece by piece, without its thoughts, and at the end the whole turn. Leaving the loop
 * early or the signal ends the request. While the service is too busy to begin, it is asked again, as long as `patience` lasts.
 * It counts against the budget of who asks.
 * @throws what `geminiFailure` reads, or the reason of the signal
 */
export async function* streamTurn(
  model: string,
  request: GenerateContentRequest,
  { signal, patience }: { signal: AbortSignal; patience: Patience },
): AsyncGenerator<string | Waiting, ModelTurn> {
  const bill = new AnswerBill(model, request);
  // The SDK does not end a request that nobody reads any more.
  const left = new AbortController();
  const turn: ModelTurn = { parts: [], calls: [], hasText: false, isCut: false };
  let end: string | undefined;
  try {
    const stop = AbortSignal.any([signal, left.signal]);
    const { stream, response } = yield* openStream(model, request, { signal: stop, patience, bill });
    // Fails along with the stream, and would end the process if nobody listened.
    response.catch(() => {});
    for await (const chunk of stream) {
      const { promptFeedback, candidates: [candidate] = [], ...told } = chunkSchema.parse(chunk);
      bill.note(told);
      if (promptFeedback?.blockReason) throw new GeminiStreamError("blocked");
      end = candidate?.finishReason ?? end;
      for (const part of candidate?.content?.parts ?? []) {
        // The service ends its streams with an empty text, and takes none back that has no signature.
        if (part.text !== "" || Object.keys(part).length > 1) turn.parts.push(part as unknown as Part);
        if (part.functionCall) turn.calls.push(part.functionCall);
        if (!part.text || part.thought) continue;
        turn.hasText = true;
        yield part.text;
      }
    }
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  } finally {
    left.abort();
    await bill.settle();
  }
  if (!end) throw new GeminiStreamError("unavailable");
  if (!REGULAR.has(end)) throw new GeminiStreamError("blocked");
  turn.isCut = end === "MAX_TOKENS";
  return turn;
}
