import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { setTimeout } from "node:timers/promises";
import { type Failure, fail } from "../fake-gemini/failures";
import { startFakeGemini } from "../fake-gemini/server";
import type { Random } from "./random";

const HOLD_MS = 400;

/** `hang` gives no answer for a while, and then ends the connection. */
type Trouble = Failure | { kind: "hang" };
const troubles: [Trouble, ...Trouble[]] = [
  { kind: "rate-limited", retryDelay: "0.3s" },
  { kind: "server-error" },
  { kind: "cut-off" },
  { kind: "malformed" },
  { kind: "hang" },
];

export interface FlakyGemini {
  url: string;
  /** Of all requests from now on. */
  failShare: number;
  /** How often each trouble was made. */
  made: Record<string, number>;
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
    made: {},
    textsEmbedded: () => gemini.requests.reduce((sum, { body }) => sum + (body.requests?.length ?? 0), 0),
    async close() {
      server.closeAllConnections();
      server.close();
      await gemini.close();
    },
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await buffer(request);
    if (random.chance(flaky.failShare)) {
      const trouble = random.pick(troubles);
      flaky.made[trouble.kind] = (flaky.made[trouble.kind] ?? 0) + 1;
      if (trouble.kind !== "hang") return void fail(response, trouble);
      await setTimeout(HOLD_MS);
      return void response.destroy();
    }
    const passed = await fetch(new URL(request.url ?? "/", gemini.url), { method: "POST", body });
    response.writeHead(passed.status, { "content-type": "application/json" });
    response.end(Buffer.from(await passed.arrayBuffer()));
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
