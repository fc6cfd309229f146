import "server-only";
import { type GenerativeModel, GoogleGenerativeAI } from "@google/generative-ai";
import { env } from "@/lib/env";

/** The one door to the Gemini SDK. Give each call a signal: the SDK has no time limit of its own. */
export function geminiModel(model: string, options: { systemInstruction?: string } = {}): GenerativeModel {
  const { GEMINI_API_KEY, GEMINI_BASE_URL } = env();
  if (!GEMINI_API_KEY) throw new Error("Gemini was asked for without GEMINI_API_KEY.");
  return new GoogleGenerativeAI(GEMINI_API_KEY).getGenerativeModel(
    { model, ...options },
    { baseUrl: GEMINI_BASE_URL },
  );
}
