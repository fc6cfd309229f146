import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { setTimeout } from "node:timers/promises";
import { embedWords } from "./embed-words";
import { type Failure, fail } from "./failures";
import { writeAnswer } from "./write-answer";

/** What the stand-in was asked, for a test to look at. */
export interface SeenRequest {
  method: "batchEmbedContents" | "generateContent" | "streamGenerateContent";
  model: string;
  body: GenerateBody & EmbedBody;
}

interface Content {
  role?: string;
  parts: { text: string }[];
}
interface GenerateBody {
  contents: Content[];
  systemInstruction?: Content;
}
interface EmbedBody {
  requests: { content: Content; taskType?: string; outputDimensionality?: number }[];
}

/** How an answer ends. */
type Ending = "whole" | "cut" | "blocked";

export interface FakeGemini {
  url: string;
  requests: SeenRequest[];
  /** Most requests that were under way at once. */
  mostAtOnce(): number;
  /** Answers nothing before as many requests are under way at once. */
  holdUntil(requests: number): void;
  /** The next requests fail like this, one after the other. */
  failNext(...failures: Failure[]): void;
  /** Pieces of every answer from now on; `cut` ends the connection behind them, `blocked` says that it is unsafe. Without pieces it answers by itself. */
  answerWith(pieces: string[] | undefined, ending?: Ending): void;
  close(): Promise<void>;
}

const PATH = /^\/v1beta\/models\/([^/:]+):(batchEmbedContents|generateContent|streamGenerateContent)/;
const DEFAULT_DIMENSIONS = 3072;

/** A stand-in for the Gemini REST API on 127.0.0.1, answering the same to the same. */
export async function startFakeGemini({ port = 0, latencyMs = 0 } = {}): Promise<FakeGemini> {
  const requests: SeenRequest[] = [];
  const failures: Failure[] = [];
  let scripted: { pieces: string[]; ending: Ending } | undefined;
  let underWay = 0;
  let mostAtOnce = 0;
  let gate: { size: number; opened: Promise<void>; open: () => void } | undefined;

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, model, method] = PATH.exec(request.url ?? "") ?? [];
    const body = (await json(request)) as SeenRequest["body"];
    if (!model || !method) {
      response.writeHead(404).end();
      return;
    }
    requests.push({ method: method as SeenRequest["method"], model, body });
    if (gate && underWay >= gate.size) gate.open();
    await gate?.opened;
    if (latencyMs > 0) await setTimeout(latencyMs);
    const failure = failures.shift();
    if (failure) fail(response, failure);
    else if (method === "batchEmbedContents") sendJson(response, { embeddings: body.requests.map(embed) });
    else await answer(response, method, body);
  }

  async function answer(response: ServerResponse, method: string, body: GenerateBody): Promise<void> {
    const pieces = scripted?.pieces ?? piecesOf(writeAnswer(body.contents.at(-1)?.parts[0]?.text ?? ""));
    if (method === "generateContent") sendJson(response, candidate(pieces.join(""), "STOP"));
    else await sendStream(response, pieces, scripted?.ending ?? "whole");
  }

  const server = createServer(async (request, response) => {
    mostAtOnce = Math.max(mostAtOnce, ++underWay);
    response.on("close", () => underWay--);
    await respond(request, response);
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    mostAtOnce: () => mostAtOnce,
    holdUntil(size) {
      let open = () => {};
      const opened = new Promise<void>((resolve) => {
        open = resolve;
      });
      gate = { size, opened, open };
    },
    failNext: (...next) => failures.push(...next),
    answerWith(pieces, ending = "whole") {
      scripted = pieces && { pieces, ending };
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

function embed({ content, outputDimensionality = DEFAULT_DIMENSIONS }: EmbedBody["requests"][number]) {
  return { values: embedWords(content.parts.map(({ text }) => text).join(" "), outputDimensionality) };
}

function sendJson(response: ServerResponse, body: unknown): void {
  response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(body));
}

const FINISH_REASONS = { whole: "STOP", blocked: "SAFETY", cut: undefined };

async function sendStream(response: ServerResponse, pieces: string[], ending: Ending): Promise<void> {
  response.writeHead(200, { "content-type": "text/event-stream" });
  for (const [i, piece] of pieces.entries()) {
    const reason = i === pieces.length - 1 ? FINISH_REASONS[ending] : undefined;
    response.write(`data: ${JSON.stringify(candidate(piece, reason))}\r\n\r\n`);
    await setTimeout(1);
  }
  if (ending === "cut") response.destroy();
  else response.end();
}

const candidate = (text: string, finishReason: string | undefined) => ({
  candidates: [{ index: 0, content: { role: "model", parts: [{ text }] }, finishReason }],
});

/** Cuts an answer so that words and citations are cut too. */
const piecesOf = (answer: string) => answer.match(/[\s\S]{1,7}/g) ?? [""];
