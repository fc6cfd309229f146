import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Inngest } from "inngest";
import { serve } from "inngest/node";
import { onTestFinished } from "vitest";
import type { EmbeddedEngine } from "@/inngest/embedded/create-embedded-engine";
import {
  cancelOnInngest,
  inngestKeys,
  inngestUrl,
  joinInngest,
  leaveInngest,
  rerunOnInngest,
} from "../../inngest-server";
import type { Functions, TestEngine } from "./harness";
import { Life } from "./killable-database";

/** Where a real Inngest server runs the functions of the suite, if one is given. */
export const devServerUrl = inngestUrl;

/** Serves functions on this machine until the end of the test, and registers them with an Inngest server. */
export async function serveToDevServer(
  functions: Functions,
  appId: string,
  baseUrl: string,
): Promise<TestEngine> {
  const client = new Inngest({
    id: appId,
    baseUrl,
    isDev: inngestKeys === undefined,
    ...(inngestKeys ?? { eventKey: "test" }),
  });
  const server = createServer(serve({ client, functions: functions(client) }));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await joinInngest(url);
  onTestFinished(async () => {
    await leaveInngest(url);
    server.closeAllConnections();
    server.close();
  });
  return {
    client,
    engine: engineOfServer,
    handler: () => Promise.reject(new Error("A server calls the functions by itself.")),
    life: Object.assign(new Life(), { isOver: true }),
  };
}

/** What tests may ask of either engine beside sending events. */
const shared: Pick<EmbeddedEngine, "cancelRun" | "replayRun"> = {
  async cancelRun(runId) {
    await cancelOnInngest(runId);
    return true;
  },
  replayRun(runId, from = "start") {
    if (from === "failure") throw new Error("Inngest replays from the start or from a step.");
    return rerunOnInngest(runId, from === "start" ? undefined : from.step);
  },
};

/** What else a test reaches for is of the embedded engine, and the test an `embeddedTest`. */
const engineOfServer = new Proxy(shared as EmbeddedEngine, {
  get(target, property) {
    const verb = Reflect.get(target, property);
    if (verb) return verb;
    throw new Error(`\`${String(property)}\` is of the embedded engine: make this an embeddedTest.`);
  },
});
