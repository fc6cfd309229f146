import "server-only";
import { env } from "@/lib/env";
import type { AnswerBasis } from "./answer";

/** Who writes the answers of this server that are not counted. */
export function answerMode(): AnswerBasis["mode"] {
  return env().GEMINI_API_KEY ? "gemini" : "keyless";
}
