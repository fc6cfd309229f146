import "server-only";
import {
  type Content,
  FunctionCallingMode,
  type FunctionDeclaration,
  type GenerateContentRequest,
} from "@google/generative-ai";
import { env } from "@/lib/env";
import { functionSchema } from "@/lib/gemini/function-schema";
import { GeminiStreamError } from "@/lib/gemini/gemini-failure";
import { Patience } from "@/lib/gemini/patience";
import { streamTurn } from "@/lib/gemini/stream-turn";
import type { AnswerPiece } from "../answer";
import { citedMessages } from "../cited-message";
import type { AskedAnalysis } from "../tools/tool";
import { toolbox } from "../tools/toolbox";
import { answerCalls } from "./answer-calls";
import type { ModelContext } from "./model-context";

const MOST_ROUNDS = 6;
const ANSWER_NOW = "Answer the question now, from what you have. There are no more tools.";

export interface ModelSession {
  asked: AskedAnalysis;
  /** Grows by what the tools find. */
  context: ModelContext;
  instructions: string;
  /** The thread so far, and the question with the messages that it opens with. */
  contents: Content[];
  /** Stands behind an answer that ended at its longest length. Our own words: they need no source. */
  cutNote: string;
  signal: AbortSignal;
}

/**
 * Lets the model ask the tools until it answers: six times at most, then once more without them. A turn with neither words nor
 * calls leads to that last one as well.
 * @throws what `geminiFailure` reads, or the reason of the signal
 */
export async function* answerWithTools({
  asked,
  context,
  instructions,
  contents: opening,
  cutNote,
  signal,
}: ModelSession): AsyncGenerator<AnswerPiece> {
  const contents = [...opening];
  const patience = new Patience();
  for (let rounds = MOST_ROUNDS; rounds >= 0; rounds--) {
    if (rounds === 0) contents.push({ role: "user", parts: [{ text: ANSWER_NOW }] });
    const request = requestOf(instructions, contents, rounds > 0);
    const turn = yield* streamTurn(env().GEMINI_ANSWER_MODEL, request, { signal, patience });

    if (turn.calls.length > 0 && rounds > 0) {
      const known = context.messages.length;
      const answers = await answerCalls(turn.calls, asked, context);
      contents.push({ role: "model", parts: turn.parts }, { role: "user", parts: answers });
      if (context.messages.length > known) {
        yield { mode: "gemini", sources: citedMessages(context.messages, asked.people) };
      }
      if (turn.hasText) yield "\n\n";
    } else if (turn.hasText) {
      if (turn.isCut) yield { note: cutNote };
      return;
    } else {
      rounds = Math.min(rounds, 1);
    }
  }
  throw new GeminiStreamError("empty");
}

function requestOf(instructions: string, contents: Content[], mayCall: boolean): GenerateContentRequest {
  const mode = mayCall ? FunctionCallingMode.AUTO : FunctionCallingMode.NONE;
  return {
    systemInstruction: instructions,
    contents,
    // Declared in the last round too: what was called before has to be known.
    tools: [{ functionDeclarations: declarations }],
    toolConfig: { functionCallingConfig: { mode } },
    generationConfig: { maxOutputTokens: env().GEMINI_ANSWER_TOKENS },
  };
}

const declarations: FunctionDeclaration[] = toolbox.map(({ name, description, args }) => ({
  name,
  description,
  parameters: functionSchema(args),
}));
