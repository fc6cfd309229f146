import { setTimeout } from "node:timers/promises";
import { Inngest, type InngestFunction } from "inngest";
import { serve } from "inngest/edge";
import { openEmbedded } from "@/db/client";
import { createEmbeddedEngine } from "@/inngest/embedded/create-embedded-engine";
import { type AppServer, startAppServer } from "../app-server";
import type { BenchRow } from "./bench-row";
import { percentile } from "./percentile";

const STEPS = 20;
const RUNS = 15;
const QUEUED_RUNS = 200;
const POLL_EVERY_MS = 20;
const DRAINED_EVERY_MS = 1_000;

/** The embedded engine: one run of trivial steps, and the app's answers while many runs drain. */
export async function benchEngine(): Promise<BenchRow[]> {
  return [...(await benchSteps()), ...(await benchDraining())];
}

async function benchSteps(): Promise<BenchRow[]> {
  const { database, close } = await openEmbedded("memory://");
  const signingKey = `signkey-embedded-${"5a".repeat(32)}`;
  const silent = { info: () => {}, warn: () => {}, error: () => {}, debug: () => {} };
  const engine = createEmbeddedEngine({ database, signingKey, log: silent });
  const client = new Inngest({
    id: "bench",
    isDev: false,
    eventKey: "bench",
    signingKey,
    baseUrl: "http://embedded.invalid",
    fetch: engine.fetch,
    logger: silent,
  });
  const ended = new Map<string, () => void>();
  await engine.start(serve({ client, functions: [trivialSteps(client, (id) => ended.get(id)?.())] }));
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const begun = performance.now();
    const over = new Promise<void>((resolve) => ended.set(String(run), resolve));
    await client.send({ name: "steps/go", data: { id: String(run) } });
    await over;
    times.push(performance.now() - begun);
  }
  await engine.stop();
  await close();
  const median = percentile(times, 50);
  return [
    {
      name: `${STEPS} trivial steps, from event to end, median`,
      value: median,
      unit: "ms",
      target: "< 150",
      ok: median < 150,
    },
    { name: `${STEPS} trivial steps, slowest of ${RUNS}`, value: Math.max(...times), unit: "ms" },
  ];
}

function trivialSteps(client: Inngest, end: (id: string) => void): InngestFunction.Any {
  return client.createFunction({ id: "steps", triggers: { event: "steps/go" } }, async ({ event, step }) => {
    for (let i = 0; i < STEPS; i++) await step.run(`step-${i}`, () => i);
    end(event.data.id);
  });
}

/**
 * Exports of small chats, by as many people as it takes to queue them all, each with a page open: each is a run of the app's own
 * function.
 */
async function benchDraining(): Promise<BenchRow[]> {
  const server = await startAppServer({ RATE_LIMITS: "false" });
  try {
    const people = await Promise.all(Array.from({ length: 10 }, () => personWithChat(server)));
    for (const person of people) await openStream(server, person);
    const begun = performance.now();
    await Promise.all(people.map((person) => queueExports(server, person, QUEUED_RUNS / people.length)));
    let isDrained = false;
    const draining = Promise.all(people.map((person) => drained(server, person))).then(() => {
      isDrained = true;
    });
    const waits: number[] = [];
    const [watcher] = people;
    while (!isDrained && watcher) {
      const asked = performance.now();
      await call(server, watcher.cookie, "GET", `/api/analyses/${watcher.analysisId}/status`);
      waits.push(performance.now() - asked);
      await setTimeout(POLL_EVERY_MS);
    }
    await draining;
    const p95 = percentile(waits, 95);
    return [
      { name: `${QUEUED_RUNS} queued runs drain`, value: (performance.now() - begun) / 1000, unit: "s" },
      {
        name: `status while they do (${waits.length} calls), p95`,
        value: p95,
        unit: "ms",
        target: "< 100",
        ok: p95 < 100,
      },
    ];
  } finally {
    await server.close();
  }
}

interface Person {
  cookie: string;
  analysisId: string;
}

async function personWithChat(server: AppServer): Promise<Person> {
  const form = new FormData();
  const lines = Array.from(
    { length: 30 },
    (_, i) => `13/01/2024, 10:${10 + i} - Ana: line ${i} about the boat`,
  );
  form.set("file", new File([lines.join("\n")], "chat.txt"));
  const response = await fetch(`${server.url}/api/analyze`, { method: "POST", body: form });
  const cookie = response.headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
  const { analysisId } = (await response.json()) as { analysisId: string };
  while ((await call(server, cookie, "GET", `/api/analyses/${analysisId}/status`)).status !== "ready") {
    await setTimeout(POLL_EVERY_MS);
  }
  return { cookie, analysisId };
}

/** As the page of each of them does; what comes is thrown away. */
async function openStream(server: AppServer, { cookie }: Person): Promise<void> {
  const { body } = await fetch(`${server.url}/api/jobs/stream`, { headers: { cookie } });
  void body?.pipeTo(new WritableStream()).catch(() => {});
}

async function queueExports(
  server: AppServer,
  { cookie, analysisId }: Person,
  exports: number,
): Promise<void> {
  for (let queued = 0; queued < exports; queued++) {
    await call(server, cookie, "POST", "/api/jobs", { kind: "export", analysisId });
  }
}

async function drained(server: AppServer, { cookie }: Person): Promise<void> {
  for (;;) {
    const { jobs } = await call(server, cookie, "GET", "/api/jobs?state=pending,running&limit=1");
    if (jobs?.length === 0) return;
    await setTimeout(DRAINED_EVERY_MS);
  }
}

/** The few fields of the answers that the bench reads. */
interface Answer {
  status?: string;
  jobId?: string;
  jobs?: unknown[];
}

async function call(
  server: AppServer,
  cookie: string,
  method: string,
  path: string,
  body?: unknown,
): Promise<Answer> {
  const response = await fetch(`${server.url}${path}`, {
    method,
    body: body === undefined ? undefined : JSON.stringify(body),
    headers: { cookie, "content-type": "application/json" },
  });
  return (await response.json()) as Answer;
}
