import "server-only";
import { tokensOfLetters } from "@/lib/chunking/estimate-tokens";
import { env } from "@/lib/env";
import { costOf } from "@/lib/gemini/prices";
import type { ChatSurvey } from "@/lib/imports/survey.schema";
import type { IndexingCost } from "@/lib/uploads/upload.schema";

/** The name of its author, before each message of a passage. */
const TOKENS_OF_NAME = 3;

/** About what it takes to have Gemini embed a chat; null where this machine does it. */
export function indexingCost({ characters, messages }: ChatSurvey): IndexingCost | null {
  const { GEMINI_API_KEY, GEMINI_EMBEDDING_MODEL } = env();
  if (!GEMINI_API_KEY) return null;
  const tokens = tokensOfLetters(characters) + messages * TOKENS_OF_NAME;
  return { tokens, dollars: embeddingCost(GEMINI_EMBEDDING_MODEL, tokens) };
}

/** What a model of Gemini costs for so many tokens, at today's list price; null where that is not known. */
export function embeddingCost(model: string, tokens: number): number | null {
  return costOf(model, { inputTokens: tokens }, new Date().toISOString().slice(0, 10));
}
