import type { Inngest, InngestFunction } from "inngest";
import { createDefer } from "inngest/experimental";
import { expect } from "vitest";
import { z } from "zod";
import {
  embeddedTest,
  eventually,
  type Failure,
  newAppId,
  prepareEngine,
  setUpEngines,
  startEngine,
} from "./harness";

setUpEngines();

embeddedTest("a call without a valid signature is refused and runs nothing", async () => {
  let calls = 0;
  const { client, handler } = await startEngine((inngest) => [
    inngest.createFunction({ id: "closed", triggers: { event: "closed/go" } }, () => {
      calls += 1;
    }),
  ]);
  const body = JSON.stringify({ event: {}, events: [{}], steps: {}, ctx: { run_id: "x", attempt: 0 } });
  for (const signature of [undefined, `t=${Math.floor(Date.now() / 1000)}&s=${"0".repeat(64)}`]) {
    const request = new Request(`http://localhost/api/inngest?fnId=${client.id}-closed&stepId=step`, {
      method: "POST",
      body,
      headers: { host: "localhost", ...(signature && { "x-inngest-signature": signature }) },
    });
    expect((await handler(request)).status).toBe(401);
  }
  expect(calls).toBe(0);
});

embeddedTest.each([
  ["batchEvents", { batchEvents: { maxSize: 10, timeout: "5s" } }, "carry the ids"],
  ["debounce", { debounce: { period: "5s" } }, "one id for each period"],
  ["throttle", { throttle: { limit: 1, period: "5s" } }, "concurrency"],
  ["rateLimit", { rateLimit: { limit: 1, period: "5s" } }, "idempotency"],
  ["singleton", { singleton: { mode: "skip" } }, "concurrency"],
  ["wildcard", { triggers: { event: "app/*" } }, "by name"],
  ["condition", { triggers: { event: "a/b", if: "event.data.x ==" } }, "malformed"],
  ["unknown variable", { concurrency: { limit: 1, key: "foo.bar" } }, "malformed"],
  ["cron", { triggers: { cron: "every monday" } }, "malformed"],
  ["cron with seconds", { triggers: { cron: "*/10 * * * * *" } }, "malformed"],
  ["jitter", { triggers: { cron: "0 5 * * *", jitter: "10m" } }, "another minute"],
  ["time-out", { timeouts: { start: "soon" } }, "not a duration"],
  ["no trigger", { triggers: [] }, "never started"],
])(
  "what the engine does not do is refused at the start, by name and with advice: %s",
  async (_, options, advice) => {
    const { engine, handler, client } = prepareEngine((inngest) => {
      const all = { id: "refused", triggers: { event: "a/b" }, ...options };
      return [inngest.createFunction(all as Parameters<typeof inngest.createFunction>[0], () => {})];
    }, newAppId());
    const start = engine.start(handler);
    await expect(start).rejects.toThrow(advice);
    await expect(start).rejects.toThrow(`${client.id}-refused`);
  },
);

embeddedTest("a function to be deferred is refused at the start", async () => {
  const { engine, handler } = prepareEngine(
    (inngest) => [createDefer(inngest, { id: "deferred" }, () => {})],
    newAppId(),
  );
  await expect(engine.start(handler)).rejects.toThrow("`defer` is not supported: send an event");
});

type Use = (
  tools: Parameters<Parameters<Inngest["createFunction"]>[1]>[0],
  other: InngestFunction.Any,
) => unknown;
const unsupported: [name: string, use: Use, advice: string][] = [
  [
    "waitForEvent",
    ({ step }) => step.waitForEvent("s", { event: "never/sent", timeout: "1h" }),
    "second function",
  ],
  [
    "waitForSignal",
    ({ step }) => step.waitForSignal("s", { signal: "x", timeout: "1h", onConflict: "fail" }),
    "second function",
  ],
  ["sendSignal", ({ step }) => step.sendSignal("s", { signal: "x" }), "step.sendEvent"],
  ["invoke", ({ step }, other) => step.invoke("s", { function: other, data: {} }), "step.sendEvent"],
  [
    "ai.infer",
    ({ step }) =>
      step.ai.infer("s", { model: step.ai.models.openai({ model: "any" }), body: { messages: [] } }),
    "inside `step.run`",
  ],
  ["fetch", ({ step }) => step.fetch("http://127.0.0.1/"), "inside `step.run`"],
  [
    "realtime.publish",
    ({ step }) =>
      step.realtime.publish("s", { channel: "c", topic: "t", config: { schema: z.unknown() } }, {}),
    "let readers ask",
  ],
  [
    "race",
    ({ step, group }) =>
      group.parallel({ mode: "race" }, () => Promise.race([step.run("a", () => 1), step.run("b", () => 2)])),
    "Promise.all",
  ],
];

embeddedTest.each(unsupported)(
  "a step that the engine does not do fails the run with advice: %s",
  async (_, use, advice) => {
    let reason = "";
    const { client } = await startEngine((inngest) => {
      const other = inngest.createFunction({ id: "other", triggers: { event: "never/sent" } }, () => {});
      const user = inngest.createFunction(
        {
          id: "uses",
          triggers: { event: "uses/go" },
          onFailure: ({ error }: Failure) => {
            reason = error.message;
          },
        },
        async (tools) => {
          await use(tools, other);
        },
      );
      return [other, user];
    });
    await client.send({ name: "uses/go" });
    await eventually(() => expect(reason).toContain(advice));
  },
);

embeddedTest("the engine's fetch answers nothing but events, registrations and reports", async () => {
  const { engine } = await startEngine((inngest) => [
    inngest.createFunction({ id: "any", triggers: { event: "a/b" } }, () => {}),
  ]);
  expect((await engine.fetch("http://embedded.invalid/v1/runs")).status).toBe(404);
});

embeddedTest("a cron trigger starts its function at each moment, once", async () => {
  const moments: string[] = [];
  await startEngine((inngest) => [
    inngest.createFunction(
      { id: "hourly", triggers: { cron: "TZ=Europe/Berlin */5 * * * *" } },
      ({ event }) => {
        expect(event.data).toEqual({ cron: "TZ=Europe/Berlin */5 * * * *" });
        moments.push(new Date(event.ts ?? 0).toISOString());
      },
    ),
  ]);
  await eventually(() => expect(moments.length).toBeGreaterThanOrEqual(3));
  expect(moments.every((moment) => /:\d[05]:00\.000Z$/.test(moment))).toBe(true);
  expect(new Set(moments).size).toBe(moments.length);
});
