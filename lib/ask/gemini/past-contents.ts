import type { Content } from "@google/generative-ai";
import type { PastTurn } from "../answer";

const LONGEST_PAST_ANSWER = 2_000;

/** An earlier answer is told for what it was about; what it cited is given anew, from the chat. */
export function pastContents({ question, answer }: PastTurn): Content[] {
  const plain = answer.replace(/ ?\[\d+\]/g, "").slice(0, LONGEST_PAST_ANSWER);
  return [
    { role: "user", parts: [{ text: question }] },
    { role: "model", parts: [{ text: plain.trim() || "-" }] },
  ];
}
