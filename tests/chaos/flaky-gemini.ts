import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { type Failure, fail } from "../fake-gemini/failures";
import { startFakeGemini } from "../fake-gemini/server";
import type { Random } from "./random";

/** What a storm does to a request, by the names in the figures. */
const troubles = {
  429: { kind: "rate-limited", retryDelay: "0.3s" },
  500: { kind: "server-error" },
  "time-out": "no answer",
  "cut before the answer": "cut",
  "cut within the answer": { kind: "cut-off" },
  unparsable: { kind: "malformed" },
} as const satisfies Record<string, Failure | "no answer" | "cut">;
type Trouble = keyof typeof troubles;
const kinds = Object.keys(troubles) as [Trouble, ...Trouble[]];

export interface FlakyGemini {
  url: string;
  /** Of all requests from now on. */
  failShare: number;
  /** Embedding requests that came while a share of them failed. */
  requests: number;
  /** How often each trouble was made. */
  made: Record<Trouble, number>;
  /** Texts that were embedded and sent back. */
  textsEmbedded(): number;
  close(): Promise<void>;
}

/** The stand-in for Gemini behind a door at which a share of the requests goes wrong. */
export async function startFlakyGemini(random: Random): Promise<FlakyGemini> {
  const gemini = await startFakeGemini({ latencyMs: 20 });
  const flaky: FlakyGemini = {
    url: "",
    failShare: 0,
    requests: 0,
    made: Object.fromEntries(kinds.map((kind) => [kind, 0])) as FlakyGemini["made"],
    textsEmbedded: () => gemini.embedded.length,
    async close() {
      server.closeAllConnections();
      server.close();
      await gemini.close();
    },
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await buffer(request);
    if (flaky.failShare > 0) flaky.requests += 1;
    if (random.chance(flaky.failShare)) return disturb(response, random.pick(kinds));
    const passed = await fetch(new URL(request.url ?? "/", gemini.url), { method: "POST", body });
    response.writeHead(passed.status, { "content-type": "application/json" });
    response.end(Buffer.from(await passed.arrayBuffer()));
  }

  async function disturb(response: ServerResponse, kind: Trouble): Promise<void> {
    flaky.made[kind] += 1;
    const trouble = troubles[kind];
    if (trouble === "cut") response.destroy();
    // Until whoever asked has given up.
    else if (trouble === "no answer") await once(response, "close");
    else fail(response, trouble);
  }

  // A server that is killed leaves requests behind that nobody waits for.
  const server = createServer(
    (request, response) => void answer(request, response).catch(() => response.destroy()),
  );
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  flaky.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return flaky;
}
