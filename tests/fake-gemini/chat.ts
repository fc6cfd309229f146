import type { ServerResponse } from "node:http";
import { setTimeout } from "node:timers/promises";
import { type Failure, fail } from "./failures";
import { writeAnswer } from "./write-answer";

export interface Part {
  text?: string;
  thought?: boolean;
  thoughtSignature?: string;
  functionCall?: { id?: string; name: string; args?: unknown };
  functionResponse?: { id?: string; name: string; response: Record<string, unknown> };
}

export interface GenerateBody {
  contents: { role?: string; parts: Part[] }[];
  systemInstruction?: { parts: Part[] };
  tools?: { functionDeclarations: { name: string; parameters?: Record<string, unknown> }[] }[];
  toolConfig?: { functionCallingConfig?: { mode?: string } };
  generationConfig?: { maxOutputTokens?: number };
}

/** What the model does in one turn of a conversation. */
export interface ModelTurn {
  /** Parts before the text: thoughts and calls of functions. */
  parts?: Part[];
  /** The text in the pieces in which it comes. */
  text?: string[];
  /** Waited for before the last piece of the text. */
  until?: Promise<void>;
  /** `STOP` where nothing else is said; null: the stream ends without one. */
  finishReason?: string | null;
  /** The question itself is refused, in a stream without an answer. */
  blockReason?: string;
  failure?: Failure;
  /** Behind the text: the connection is cut, nothing comes any more, or something that is no JSON. */
  ending?: "cut" | "silent" | "malformed";
}

/** As the stand-in counts every prompt. */
export const TOKENS_OF_PROMPT = 100;

/** Answers by itself, by quoting the message that fits the question best. */
export function ownTurn({ contents }: GenerateBody): ModelTurn {
  const texts = contents.flatMap(({ parts }) => parts.flatMap(({ text }) => text ?? []));
  const prompt = texts.findLast((text) => text.includes("The question:")) ?? "";
  // Cut so that words and citations are cut too.
  return { text: writeAnswer(prompt).match(/[\s\S]{1,7}/g) ?? [] };
}

export async function sendTurn(response: ServerResponse, turn: ModelTurn): Promise<void> {
  if (turn.failure) {
    fail(response, turn.failure);
    return;
  }
  response.writeHead(200, { "content-type": "text/event-stream" });
  const chunks = chunksOf(turn);
  for (const [i, chunk] of chunks.entries()) {
    if (i === chunks.length - 2) await turn.until;
    response.write(`data: ${JSON.stringify(chunk)}\r\n\r\n`);
    await setTimeout(1);
  }
  if (turn.ending === "cut") response.destroy();
  else if (turn.ending === "malformed") response.end('data: {"candidates": [{"content": {"par\r\n\r\n');
  else if (turn.ending !== "silent") response.end();
}

function chunksOf({ parts = [], text = [], finishReason = "STOP", blockReason, ending }: ModelTurn) {
  if (blockReason) return [{ promptFeedback: { blockReason } }];
  const pieces = text.map((piece) => [{ text: piece }]);
  const chunks = [...(parts.length > 0 ? [parts] : []), ...pieces].map((said) => candidate(said));
  const isOpen = finishReason === null || ending !== undefined;
  // The reason comes by itself, as the service sends it, with the tokens that it counted.
  const said = Math.ceil(text.join("").length / 4);
  const usageMetadata = { promptTokenCount: TOKENS_OF_PROMPT, candidatesTokenCount: said };
  return isOpen ? chunks : [...chunks, { ...candidate([{ text: "" }], finishReason), usageMetadata }];
}

const candidate = (parts: Part[], finishReason?: string) => ({
  candidates: [{ index: 0, content: { role: "model", parts }, finishReason }],
});
