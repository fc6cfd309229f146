import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Inngest } from "inngest";
import { serve } from "inngest/node";
import { onTestFinished } from "vitest";
import type { EmbeddedEngine } from "@/inngest/embedded/create-embedded-engine";
import type { Functions, TestEngine } from "./harness";
import { Life } from "./killable-database";

const { INNGEST_DEV } = process.env;

/** Where a real Dev Server runs the functions of the suite, if one is given. */
export const devServerUrl = INNGEST_DEV?.startsWith("http") ? INNGEST_DEV : undefined;

/** Serves functions on this machine until the end of the test, and registers them with a Dev Server. */
export async function serveToDevServer(
  functions: Functions,
  appId: string,
  baseUrl: string,
): Promise<TestEngine> {
  const client = new Inngest({ id: appId, isDev: true, baseUrl, eventKey: "test" });
  const server = createServer(serve({ client, functions: functions(client) }));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const registered = await fetch(`http://127.0.0.1:${port}/api/inngest`, { method: "PUT" });
  if (!registered.ok) throw new Error(`The Dev Server took no functions: ${await registered.text()}`);
  return {
    client,
    engine: embeddedEngineOnly,
    handler: () => Promise.reject(new Error("A Dev Server calls the functions by itself.")),
    life: Object.assign(new Life(), { isOver: true }),
  };
}

/** Stands where a test reaches into the embedded engine, which it may do only as an `embeddedTest`. */
const embeddedEngineOnly = new Proxy({} as EmbeddedEngine, {
  get(_, property) {
    throw new Error(`\`${String(property)}\` is of the embedded engine: make this an embeddedTest.`);
  },
});
