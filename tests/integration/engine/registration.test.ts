import { expect } from "vitest";
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

embeddedTest.each([
  ["waitForEvent", "second function"],
  ["invoke", "step.sendEvent"],
  ["race", "Promise.all"],
])("a step that the engine does not do fails the run with advice: %s", async (tool, advice) => {
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
      async ({ step, group }) => {
        if (tool === "waitForEvent") await step.waitForEvent("wait", { event: "never/sent", timeout: "1h" });
        if (tool === "invoke") await step.invoke("call", { function: other, data: {} });
        if (tool === "race") {
          await group.parallel({ mode: "race" }, () =>
            Promise.race([step.run("a", () => 1), step.run("b", () => 2)]),
          );
        }
      },
    );
    return [other, user];
  });
  await client.send({ name: "uses/go" });
  await eventually(() => expect(reason).toContain(advice));
});

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
