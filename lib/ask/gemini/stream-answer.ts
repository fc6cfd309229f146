import "server-only";
import type { Content } from "@google/generative-ai";
import { env } from "@/lib/env";
import { AppError } from "@/lib/errors/app-error";
import { geminiModel } from "@/lib/gemini/gemini-client";
import { geminiFailure } from "@/lib/gemini/gemini-failure";
import type { PastTurn } from "../answer";
import { INSTRUCTIONS } from "./answer-prompt";

const TIME_LIMIT_MS = 90_000;

/**
 * The answer of Gemini to a prompt, piece by piece as it comes. `history` is what was asked before, oldest first.
 * @throws AppError `answer-unavailable` with the reason in plain words.
 */
export async function* streamAnswer(prompt: string, history: PastTurn[]): AsyncGenerator<string> {
  const model = geminiModel(env().GEMINI_ANSWER_MODEL, { systemInstruction: INSTRUCTIONS });
  let length = 0;
  try {
    const { stream, response } = await model.generateContentStream(
      { contents: [...history.flatMap(pastContents), { role: "user", parts: [{ text: prompt }] }] },
      { signal: AbortSignal.timeout(TIME_LIMIT_MS) },
    );
    // Fails along with the stream, and would end the process if nobody listened.
    response.catch(() => {});
    for await (const chunk of stream) {
      const piece = chunk.text();
      length += piece.length;
      if (piece) yield piece;
    }
  } catch (cause) {
    throw new AppError("answer-unavailable", explain(cause), { cause });
  }
  if (length === 0) throw new AppError("answer-unavailable", "Gemini gave no answer to this question.");
}

/** Numbers that an earlier answer cited mean nothing beside the messages of this one. */
function pastContents({ question, answer }: PastTurn): Content[] {
  const plain = answer.replace(/ ?\[[\d\s,;]+\]/g, "");
  return [
    { role: "user", parts: [{ text: question }] },
    { role: "model", parts: [{ text: plain || "-" }] },
  ];
}

function explain(cause: unknown): string {
  switch (geminiFailure(cause).reason) {
    case "key-refused":
      return "Gemini refused the key (GEMINI_API_KEY).";
    case "quota-exhausted":
      return "The quota of the Gemini key is used up for today.";
    case "rate-limited":
      return "Gemini is asked too often at the moment. Try again in a minute.";
    case "refused":
      return "Gemini did not accept the question. Check GEMINI_ANSWER_MODEL.";
    case "blocked":
      return "Gemini declined to answer this from these messages.";
    case "unavailable":
      return "Gemini could not be reached, or stopped in the middle of its answer.";
  }
}
