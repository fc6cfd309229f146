import "server-only";
import { randomUUID } from "node:crypto";
import type { Database } from "@/db/client";
import { env } from "@/lib/env";
import { GeminiStreamError } from "@/lib/gemini/gemini-failure";
import { Patience } from "@/lib/gemini/patience";
import { streamTurn } from "@/lib/gemini/stream-turn";
import type { SpokenLanguage } from "@/lib/language/spoken";
import type { AnswerPiece, PastTurn } from "../answer";
import { type CitedMessage, citedAs } from "../chat.schema";
import { citedMessages } from "../cited-message";
import { acrossInstructions, acrossPrompt } from "../gemini/answer-prompt";
import { ModelContext } from "../gemini/model-context";
import { openingMessages } from "../gemini/opening-messages";
import { pastContents } from "../gemini/past-contents";
import { wordingIn } from "../tell/wording";
import { messageFact } from "../tools/message-facts";
import { leftOutNote } from "./left-out-note";
import { numberedSources } from "./numbered-sources";
import type { ChatFindings, ChatsFindings } from "./search-chats";

/** The chats that a model is given messages of: those that have most to do with the question. */
const MOST_CHATS = 8;

export interface WrittenAcross {
  sources: CitedMessage[];
  write: (signal: AbortSignal) => AsyncGenerator<AnswerPiece>;
}

/** Makes an answer of Gemini ready to be written, from what was found in several chats. */
export async function writeAcross(
  database: Database,
  { findings, leftOut }: ChatsFindings,
  { question, history, language }: { question: string; history: PastTurn[]; language: SpokenLanguage },
): Promise<WrittenAcross> {
  const given = findings.filter(({ strength }) => strength > 0).slice(0, MOST_CHATS);
  const tokens = Math.floor(env().GEMINI_CONTEXT_TOKENS / Math.max(1, given.length));
  const chats: { analysis: ChatFindings["analysis"]; messages: CitedMessage[]; facts: object[] }[] = [];
  for (const { analysis, retrieval } of given) {
    const context = new ModelContext(tokens);
    const opening = { analysis, cited: [], found: retrieval.found, context, tokens };
    const { messages } = await openingMessages(database, opening);
    const { people } = retrieval;
    chats.push({
      analysis,
      messages: citedMessages(messages, people),
      facts: messages.map((row) => messageFact(row, people, analysis.timeZone)),
    });
  }
  const wording = wordingIn(language);
  const numbered = numberedSources(chats);
  const fence = randomUUID();
  const prompt = acrossPrompt({
    chats: numbered.map(({ analysis: { title, timeZone }, messages, facts }) => ({
      chat: { title, timeZone },
      messages: facts.map((fact, i) => ({ ...fact, number: numberIn(messages, i) })),
    })),
    question,
    fence,
  });
  const request = {
    systemInstruction: acrossInstructions(fence),
    contents: [...history.flatMap(pastContents), { role: "user", parts: [{ text: prompt }] }],
    generationConfig: { maxOutputTokens: env().GEMINI_ANSWER_TOKENS },
  };
  return {
    sources: numbered.flatMap(({ messages }) => messages),
    write: (signal) =>
      written(request, signal, { cut: wording.say("notes.cut"), end: leftOutNote(leftOut, wording) }),
  };
}

async function* written(
  request: Parameters<typeof streamTurn>[1],
  signal: AbortSignal,
  notes: { cut: string; end: string[] },
): AsyncGenerator<AnswerPiece> {
  const turn = yield* streamTurn(env().GEMINI_ANSWER_MODEL, request, { signal, patience: new Patience() });
  if (!turn.hasText) throw new GeminiStreamError("empty");
  if (turn.isCut) yield { note: notes.cut };
  for (const note of notes.end) yield { note };
}

function numberIn(messages: CitedMessage[], place: number): number | undefined {
  const message = messages[place];
  return message && citedAs(message);
}
