import { expect, test } from "vitest";
import {
  embeddedTest,
  eventually,
  newAppId,
  now,
  prepareEngine,
  SPAN_MS,
  setUpEngines,
  startEngine,
} from "./harness";

setUpEngines();

test("an event starts every function that it triggers, and no other", async () => {
  const started: string[] = [];
  const { client } = await startEngine((inngest) =>
    ["one", "two", "other"].map((id) =>
      inngest.createFunction({ id, triggers: { event: id === "other" ? "other/go" : "fan/out" } }, () => {
        started.push(id);
      }),
    ),
  );
  await client.send({ name: "fan/out" });
  await eventually(() => expect(started.toSorted()).toEqual(["one", "two"]));
});

test("a condition on the trigger is asked", async () => {
  const started: number[] = [];
  const { client } = await startEngine((inngest) => [
    inngest.createFunction(
      { id: "big", triggers: [{ event: "size/known", if: "event.data.size > 10" }, { event: "size/last" }] },
      ({ event }) => {
        started.push(event.data.size);
      },
    ),
  ]);
  await client.send([
    { name: "size/known", data: { size: 5 } },
    { name: "size/known", data: {} },
    { name: "size/known", data: { size: 50 } },
    { name: "size/last", data: { size: 1 } },
  ]);
  await eventually(() => expect(started.toSorted()).toEqual([1, 50]));
});

test("an event with a known id starts nothing, in the same send and later", async () => {
  const started: string[] = [];
  const { client } = await startEngine((inngest) => [
    inngest.createFunction({ id: "once", triggers: { event: "once/go" } }, ({ event }) => {
      started.push(String(event.id));
    }),
  ]);
  const id = `${client.id}-once`;
  await client.send([
    { id, name: "once/go" },
    { id, name: "once/go" },
  ]);
  await client.send({ id, name: "once/go" });
  await client.send({ id: `${id}-last`, name: "once/go" });
  await eventually(() => expect(started.toSorted()).toEqual([id, `${id}-last`]));
});

embeddedTest("a send that the client repeats is stored once", async () => {
  const started: string[] = [];
  const { engine } = await startEngine((inngest) => [
    inngest.createFunction({ id: "repeat", triggers: { event: "repeat/go" } }, ({ event }) => {
      started.push(String(event.id));
    }),
  ]);
  const send = (seed: string) =>
    engine.fetch("http://embedded.invalid/e/key", {
      method: "POST",
      headers: { "x-inngest-event-id-seed": seed },
      body: JSON.stringify([{ name: "repeat/go" }, { name: "repeat/go" }]),
    });
  await send("1700000000000,AAAAAAAAAAAAAA==");
  await send("1700000000000,AAAAAAAAAAAAAA==");
  await send("1700000000000,BBBBBBBBBBBBBB==");
  await eventually(() => expect(started).toHaveLength(4));
  expect(new Set(started).size).toBe(4);
});

test("a step can send events, and is told their ids", async () => {
  const received: { n: number; id: string }[] = [];
  let ids: string[] = [];
  const { client } = await startEngine((inngest) => [
    inngest.createFunction({ id: "sender", triggers: { event: "send/go" } }, async ({ step }) => {
      const sent = await step.sendEvent("tell", [
        { name: "send/received", data: { n: 1 } },
        { name: "send/received", data: { n: 2 } },
      ]);
      ids = sent.ids;
    }),
    inngest.createFunction({ id: "receiver", triggers: { event: "send/received" } }, ({ event }) => {
      received.push({ n: event.data.n, id: event.id });
    }),
  ]);
  await client.send({ name: "send/go" });
  await eventually(() => expect(received).toHaveLength(2));
  expect(received.toSorted((a, b) => a.n - b.n)).toEqual(ids.map((id, index) => ({ n: index + 1, id })));
});

test("a function with an idempotency key runs once for a key", async () => {
  const started: string[] = [];
  const { client } = await startEngine((inngest) => [
    inngest.createFunction(
      { id: "key", idempotency: "event.data.key", triggers: { event: "key/go" } },
      ({ event }) => {
        started.push(`${event.data.key}${event.data.n}`);
      },
    ),
  ]);
  const send = (key: string, n: number) => client.send({ name: "key/go", data: { key, n } });
  await send("a", 0);
  await eventually(() => expect(started).toEqual(["a0"]));
  await send("a", 1);
  await send("b", 2);
  await send("a", 3);
  await eventually(() => expect(started).toEqual(["a0", "b2"]));
});

test("an event of the future starts its functions then", async () => {
  const started: number[] = [];
  const { client } = await startEngine((inngest) => [
    inngest.createFunction({ id: "future", triggers: { event: "future/go" } }, ({ event }) => {
      started.push(now() - (event.ts ?? 0));
    }),
  ]);
  await client.send({ name: "future/go", ts: now() + SPAN_MS });
  await eventually(() => expect(started).toHaveLength(1));
  expect(started[0]).toBeGreaterThanOrEqual(0);
});

test("functions can listen to the end of others", async () => {
  const heard: unknown[] = [];
  const { client } = await startEngine((inngest) => [
    inngest.createFunction({ id: "ends", triggers: { event: "end/go" } }, () => "result"),
    inngest.createFunction(
      {
        id: "listens",
        triggers: {
          event: "inngest/function.finished",
          if: `event.data.function_id == "${inngest.id}-ends"`,
        },
      },
      ({ event }) => {
        heard.push([event.data.function_id, event.data.result]);
      },
    ),
  ]);
  await client.send({ name: "end/go" });
  await eventually(() => expect(heard).toEqual([[`${client.id}-ends`, "result"]]));
});

embeddedTest("before the engine has started, a send fails instead of losing the event", async () => {
  const { engine } = prepareEngine(
    (inngest) => [inngest.createFunction({ id: "early", triggers: { event: "early/go" } }, () => {})],
    newAppId(),
  );
  const response = await engine.fetch("http://embedded.invalid/e/key", {
    method: "POST",
    body: JSON.stringify({ name: "early/go" }),
  });
  expect(response.status).toBe(503);
});

embeddedTest.each([
  ["no name", { data: {} }],
  ["data that is no object", { name: "a/b", data: [1] }],
  ["more than 256 KB", { name: "a/b", data: { text: "x".repeat(300_000) } }],
])("an event with %s is refused", async (_, event) => {
  const { engine } = await startEngine((inngest) => [
    inngest.createFunction({ id: "any", triggers: { event: "a/b" } }, () => {}),
  ]);
  const response = await engine.fetch("http://embedded.invalid/e/key", {
    method: "POST",
    body: JSON.stringify(event),
  });
  expect(response.status).toBe(400);
});
