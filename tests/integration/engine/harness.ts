import { Inngest, type InngestFunction } from "inngest";
import { serve } from "inngest/edge";
import { afterAll, afterEach, beforeAll, test, vi } from "vitest";
import type { OpenDatabase } from "@/db/client";
import { type Clock, systemClock } from "@/inngest/embedded/clock";
import { createEmbeddedEngine, type EmbeddedEngine } from "@/inngest/embedded/create-embedded-engine";
import { openTestDatabase } from "../test-database";
import { devServerUrl, serveToDevServer } from "./dev-server";
import { killable, Life } from "./killable-database";

const signingKey = `signkey-embedded-${"5a".repeat(32)}`;

/** Time that runs a thousand times faster, so that backoff and sleep take moments. */
export const fastClock: Clock = {
  now: () => start + (Date.now() - start) * 1000,
  after(delayMs, callback) {
    const timer = setTimeout(callback, delayMs / 1000);
    return () => clearTimeout(timer);
  },
};
const start = Date.now();

const silent = { info: () => {}, warn: () => {}, error: () => {} };

export interface TestEngine {
  client: Inngest;
  engine: EmbeddedEngine;
  handler(request: Request): Promise<Response>;
  /** What this engine's process can still do: once over, nothing of it has an effect, as after `kill -9`. */
  life: Life;
}

/** The time that tests compare with, and a span of it that is moments on the embedded engine. */
export const { now } = devServerUrl ? systemClock : fastClock;
export const SPAN_MS = devServerUrl ? 2_000 : 600_000;

/** A test of what only the embedded engine does, or does in the time a test has. */
export const embeddedTest = test.skipIf(devServerUrl !== undefined);

export type Functions = (client: Inngest) => InngestFunction.Any[];
type Options = { concurrency?: number; clock?: Clock };

let open: OpenDatabase;
const started: TestEngine[] = [];

/** Opens one database for the tests of a file and stops their engines after each. */
export function setUpEngines() {
  beforeAll(async () => {
    open = await openTestDatabase();
  });
  afterEach(async () => {
    const living = started.splice(0).filter(({ life }) => !life.isOver);
    await Promise.all(living.map(({ engine }) => engine.stop()));
  });
  afterAll(() => open.close());
}

export const testDatabase = () => open.database;

/** Each test has an app of its own, so that no event of another test starts its functions. */
let apps = 0;
export const newAppId = () => `app${devServerUrl ? Date.now() : ""}${++apps}`;

export async function startEngine(
  functions: Functions,
  { appId = newAppId(), ...options }: Options & { appId?: string } = {},
): Promise<TestEngine> {
  if (devServerUrl) return serveToDevServer(functions, appId, devServerUrl);
  const prepared = prepareEngine(functions, appId, options);
  await prepared.engine.start(prepared.handler);
  return prepared;
}

export function prepareEngine(functions: Functions, appId: string, options: Options = {}): TestEngine {
  const life = new Life();
  const engine = createEmbeddedEngine({
    database: killable(open.database, life),
    signingKey,
    log: silent,
    clock: fastClock,
    ...options,
  });
  const client = new Inngest({
    id: appId,
    isDev: false,
    eventKey: "test",
    signingKey,
    baseUrl: "http://embedded.invalid",
    fetch: engine.fetch,
    logger: { ...silent, debug: () => {} },
  });
  const serveHandler = serve({ client, functions: functions(client) });
  const prepared: TestEngine = {
    client,
    engine,
    handler: (request) => life.live(() => serveHandler(request)),
    life,
  };
  started.push(prepared);
  return prepared;
}

/** Waits until an observation made by functions is as expected; a Dev Server retries in real time. */
export const eventually = (assertion: () => void | Promise<void>) =>
  vi.waitFor(assertion, { timeout: 170_000, interval: 5 });

/** What an `onFailure` handler is given, as far as the tests look. */
export interface Failure {
  error: Error;
  event: { data: { function_id: string; run_id: string; event: { data?: Record<string, unknown> } } };
}
