import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { setTimeout } from "node:timers/promises";
import { type GenerateBody, type ModelTurn, ownTurn, sendTurn } from "./chat";
import { embedWords } from "./embed-words";
import { type Failure, fail } from "./failures";

/** What the stand-in was asked, for a test to look at. */
export interface SeenRequest {
  method: "batchEmbedContents" | "streamGenerateContent";
  model: string;
  body: GenerateBody & EmbedBody;
}

interface EmbedBody {
  requests: { content: { parts: { text: string }[] }; taskType?: string; outputDimensionality?: number }[];
}

/** A turn, or what a model that reads the request makes of it. */
type Script = ModelTurn | ((body: GenerateBody) => ModelTurn);

export interface FakeGemini {
  url: string;
  requests: SeenRequest[];
  /** Every text that was sent back with an embedding, as often as it was. */
  embedded: string[];
  /** Most requests that were under way at once. */
  mostAtOnce(): number;
  /** Answers nothing before as many requests are under way at once. */
  holdUntil(requests: number): void;
  /** The next requests fail like this, one after the other; "none" lets one pass. */
  failNext(...failures: (Failure | "none")[]): void;
  /** The next turns of the model, one after the other. Then it answers by itself again. */
  play(...turns: Script[]): void;
  /** Every turn of the model from now on; without one it answers by itself. */
  playAlways(turn: Script | undefined): void;
  /** Requests whose connection ended before their answer was whole. */
  cutShort(): number;
  close(): Promise<void>;
}

const PATH = /^\/v1beta\/models\/([^/:]+):(batchEmbedContents|streamGenerateContent)/;
const DEFAULT_DIMENSIONS = 3072;

/** A stand-in for the Gemini REST API on 127.0.0.1, answering the same to the same. */
export async function startFakeGemini({ port = 0, latencyMs = 0 } = {}): Promise<FakeGemini> {
  const requests: SeenRequest[] = [];
  const embedded: string[] = [];
  const failures: (Failure | "none")[] = [];
  const turns: Script[] = [];
  let always: Script = ownTurn;
  let cutShort = 0;
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
    const failure = failures.shift() ?? "none";
    if (failure !== "none") fail(response, failure);
    else if (method === "batchEmbedContents") {
      embedded.push(...body.requests.map(textOf));
      sendJson(response, { embeddings: body.requests.map(embed) });
    } else await sendTurn(response, nextTurn(body));
  }

  function nextTurn(body: GenerateBody): ModelTurn {
    const script = turns.shift() ?? always;
    return typeof script === "function" ? script(body) : script;
  }

  const server = createServer(async (request, response) => {
    mostAtOnce = Math.max(mostAtOnce, ++underWay);
    response.on("close", () => {
      underWay--;
      if (!response.writableEnded) cutShort++;
    });
    await respond(request, response);
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    embedded,
    mostAtOnce: () => mostAtOnce,
    holdUntil(size) {
      let open = () => {};
      const opened = new Promise<void>((resolve) => {
        open = resolve;
      });
      gate = { size, opened, open };
    },
    failNext: (...next) => failures.push(...next),
    play: (...next) => turns.push(...next),
    playAlways(turn) {
      turns.splice(0);
      always = turn ?? ownTurn;
    },
    cutShort: () => cutShort,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

type EmbedRequest = EmbedBody["requests"][number];

function textOf({ content }: EmbedRequest): string {
  return content.parts.map(({ text }) => text).join(" ");
}

function embed(request: EmbedRequest) {
  return { values: embedWords(textOf(request), request.outputDimensionality ?? DEFAULT_DIMENSIONS) };
}

function sendJson(response: ServerResponse, body: unknown): void {
  response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(body));
}
