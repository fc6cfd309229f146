import { expect, test } from "vitest";
import { devServerUrl } from "./dev-server";
import { embeddedTest, eventually, type Failure, now, SPAN_MS, setUpEngines, startEngine } from "./harness";

setUpEngines();

test.each([
  ["reported as they finish", true],
  ["each in a call of its own", false],
])("steps run in order, once each, and the body sees their results: %s", async (_, checkpointing) => {
  const seen: string[] = [];
  let result: unknown;
  const { client } = await startEngine((inngest) => [
    inngest.createFunction(
      { id: "ordered", checkpointing, triggers: { event: "ordered/go" } },
      async ({ step, event }) => {
        const first = await step.run("first", () => {
          seen.push("first");
          return { n: event.data.n };
        });
        const second = await step.run("second", () => {
          seen.push("second");
          return first.n + 1;
        });
        result = { first, second };
      },
    ),
  ]);
  await client.send({ name: "ordered/go", data: { n: 41 } });
  await eventually(() => expect(result).toEqual({ first: { n: 41 }, second: 42 }));
  expect(seen).toEqual(["first", "second"]);
});

test("a function without steps runs once", async () => {
  let calls = 0;
  const { client } = await startEngine((inngest) => [
    inngest.createFunction({ id: "plain", triggers: { event: "plain/go" } }, () => {
      calls += 1;
    }),
  ]);
  await client.send({ name: "plain/go" });
  await eventually(() => expect(calls).toBe(1));
});

test("the body is told its event, its run and its attempt", async () => {
  let context: unknown;
  const { client } = await startEngine((inngest) => [
    inngest.createFunction(
      { id: "told", retries: 2, triggers: { event: "told/go" } },
      ({ event, events, runId, attempt, maxAttempts }) => {
        context = { event, events, runId, attempt, maxAttempts };
      },
    ),
  ]);
  await client.send({ id: "told-1", name: "told/go", data: { a: "ä" }, ts: 1_700_000_000_000 });
  const event = { id: "told-1", name: "told/go", data: { a: "ä" }, ts: 1_700_000_000_000 };
  await eventually(() =>
    expect(context).toEqual({
      event: expect.objectContaining(event),
      events: [expect.objectContaining(event)],
      runId: expect.any(String),
      attempt: 0,
      maxAttempts: 3,
    }),
  );
});

test("a step id repeated in a loop is a step of its own each time", async () => {
  const ran: number[] = [];
  let results: unknown;
  const { client } = await startEngine((inngest) => [
    inngest.createFunction({ id: "loop", triggers: { event: "loop/go" } }, async ({ step }) => {
      const found: number[] = [];
      for (const n of [1, 2, 3]) {
        const value = await step.run("again", () => {
          ran.push(n);
          return n * 10;
        });
        found.push(value);
      }
      // A second body call, so that the results come from the memo.
      await step.sleep("rest", "1s");
      results = found;
    }),
  ]);
  await client.send({ name: "loop/go" });
  await eventually(() => expect(results).toEqual([10, 20, 30]));
  expect(ran).toEqual([1, 2, 3]);
});

const kinds: [name: string, values: unknown[]][] = [
  ["every JSON kind", [null, 0, "", "\u0000 ü 👍", [1, [2]], { "": { b: null } }, false]],
];
// Inngest fails a run with half a pair of surrogates in a result.
if (!devServerUrl) kinds.push(["half a character", ["\ud800 ü"]]);

test.each(kinds)("results of %s survive the memo", async (_, values) => {
  let results: unknown;
  const { client } = await startEngine((inngest) => [
    inngest.createFunction({ id: "kinds", triggers: { event: "kinds/go" } }, async ({ step }) => {
      const found: unknown[] = [];
      for (const value of values) found.push(await step.run("value", () => value));
      found.push(await step.run("nothing", () => undefined));
      await step.sleep("rest", "1s");
      results = found;
    }),
  ]);
  await client.send({ name: "kinds/go" });
  await eventually(() => expect(results).toEqual([...values, null]));
});

test("parallel steps run at the same time and the body goes on when all have finished", async () => {
  let running = 0;
  let mostRunning = 0;
  const ran: string[] = [];
  let results: unknown;
  const { client } = await startEngine((inngest) => [
    inngest.createFunction({ id: "parallel", triggers: { event: "parallel/go" } }, async ({ step }) => {
      const names = ["a", "b", "c"];
      results = await Promise.all(
        names.map((name) =>
          step.run(name, async () => {
            ran.push(name);
            running += 1;
            mostRunning = Math.max(mostRunning, running);
            await eventually(() => expect(mostRunning).toBe(3));
            running -= 1;
            return name.toUpperCase();
          }),
        ),
      );
    }),
  ]);
  await client.send({ name: "parallel/go" });
  await eventually(() => expect(results).toEqual(["A", "B", "C"]));
  expect(ran.toSorted()).toEqual(["a", "b", "c"]);
});

test("parallel chains of steps each go on", async () => {
  const ran: string[] = [];
  let results: unknown;
  const { client } = await startEngine((inngest) => [
    inngest.createFunction({ id: "chains", triggers: { event: "chains/go" } }, async ({ step }) => {
      const chain = async (name: string) => {
        const first = await step.run(`${name}1`, () => ran.push(`${name}1`));
        await step.sleep(`${name}-sleep`, "1s");
        return step.run(`${name}2`, () => {
          ran.push(`${name}2`);
          return first > 0;
        });
      };
      results = await Promise.all([chain("x"), chain("y"), step.run("z", () => ran.push("z"))]);
    }),
  ]);
  await client.send({ name: "chains/go" });
  await eventually(() => expect(results).toEqual([true, true, expect.any(Number)]));
  expect(ran.toSorted()).toEqual(["x1", "x2", "y1", "y2", "z"]);
});

test("a sleep lasts as long as it says, by duration and by date", async () => {
  const moments: number[] = [];
  const { client } = await startEngine((inngest) => [
    inngest.createFunction({ id: "sleep", triggers: { event: "sleep/go" } }, async ({ step }) => {
      moments.push(await step.run("before", () => now()));
      await step.sleep("rest", SPAN_MS);
      const until = await step.run("between", () => now() + SPAN_MS);
      await step.sleepUntil("until", new Date(until));
      moments.push(until, await step.run("after", () => now()));
    }),
  ]);
  await client.send({ name: "sleep/go" });
  await eventually(() => expect(moments.length).toBeGreaterThanOrEqual(3));
  const [before = 0, until = 0, after = 0] = moments.slice(-3);
  expect(until - SPAN_MS - before).toBeGreaterThanOrEqual(SPAN_MS);
  expect(after).toBeGreaterThanOrEqual(until);
});

embeddedTest("a run of more than a thousand steps fails and says why", async () => {
  let reason = "";
  const { client } = await startEngine((inngest) => [
    inngest.createFunction(
      {
        id: "endless",
        triggers: { event: "endless/go" },
        onFailure: ({ error }: Failure) => {
          reason = error.message;
        },
      },
      async ({ step }) => {
        await Promise.all(Array.from({ length: 1001 }, (_, n) => step.run(`s${n}`, () => n)));
      },
    ),
  ]);
  await client.send({ name: "endless/go" });
  await eventually(() => expect(reason).toContain("at most 1000 steps"));
});

embeddedTest.each([
  ["of one step", 1, 4.1, "is larger than 4 MB"],
  ["of all steps of a run", 9, 3.9, "are larger than 32 MB"],
])("results that are too large %s fail the run and say what to do", async (_, steps, megabytes, message) => {
  let reason = "";
  const { client } = await startEngine((inngest) => [
    inngest.createFunction(
      {
        id: "large",
        triggers: { event: "large/go" },
        onFailure: ({ error }: Failure) => {
          reason = error.message;
        },
      },
      async ({ step }) => {
        for (let n = 0; n < steps; n++) await step.run(`s${n}`, () => "x".repeat(megabytes * 1024 ** 2));
      },
    ),
  ]);
  await client.send({ name: "large/go" });
  await eventually(() => expect(reason).toContain(message));
});
