import { expect, test } from "vitest";
import { embeddedTest, eventually, setUpEngines, startEngine } from "./harness";

setUpEngines();

/** Counts who is inside at once, by key, over several turns of the event loop. */
function meter() {
  const inside = new Map<string, number>();
  const most = new Map<string, number>();
  let visits = 0;
  return {
    most,
    visits: () => visits,
    async visit(key = "all") {
      inside.set(key, (inside.get(key) ?? 0) + 1);
      most.set(key, Math.max(most.get(key) ?? 0, inside.get(key) ?? 0));
      for (let turn = 0; turn < 15; turn += 1) await new Promise((resolve) => setTimeout(resolve, 1));
      inside.set(key, (inside.get(key) ?? 0) - 1);
      visits += 1;
    },
  };
}

test("a function's limit holds over all its runs, and is used", async () => {
  const { visit, visits, most } = meter();
  const { client } = await startEngine((inngest) => [
    inngest.createFunction({ id: "two", concurrency: 2, triggers: { event: "two/go" } }, async ({ step }) => {
      await step.run("first", () => visit());
      await step.run("second", () => visit());
    }),
  ]);
  await client.send(Array.from({ length: 8 }, () => ({ name: "two/go" })));
  await eventually(() => expect(visits()).toBe(16));
  expect(most.get("all")).toBe(2);
});

test("a limit holds over the parallel steps of one run", async () => {
  const { visit, visits, most } = meter();
  const { client } = await startEngine((inngest) => [
    inngest.createFunction(
      { id: "wide", concurrency: 3, triggers: { event: "wide/go" } },
      async ({ step }) => {
        await Promise.all(Array.from({ length: 12 }, (_, n) => step.run(`part ${n}`, () => visit())));
      },
    ),
  ]);
  await client.send({ name: "wide/go" });
  await eventually(() => expect(visits()).toBe(12));
  expect(most.get("all")).toBe(3);
});

test("a limit with a key holds for each value of the key", async () => {
  const { visit, visits, most } = meter();
  const { client } = await startEngine((inngest) => [
    inngest.createFunction(
      { id: "keyed", concurrency: { limit: 1, key: "event.data.user" }, triggers: { event: "keyed/go" } },
      async ({ step, event }) => {
        await step.run("visit", async () => {
          await Promise.all([visit(event.data.user), visit()]);
        });
      },
    ),
  ]);
  const users = ["a", "b", "c", "a", "b", "c", "a", "a"];
  await client.send(users.map((user) => ({ name: "keyed/go", data: { user } })));
  await eventually(() => expect(visits()).toBe(users.length * 2));
  expect(Object.fromEntries(most)).toEqual({ a: 1, b: 1, c: 1, all: 3 });
});

test("a limit of a wider scope is shared by functions, and the narrower of two limits counts", async () => {
  const { visit, visits, most } = meter();
  const { client } = await startEngine((inngest) =>
    ["x", "y"].map((id) =>
      inngest.createFunction(
        {
          id,
          concurrency: [{ limit: 2, key: '"shared"', scope: "account" }, { limit: 5 }],
          triggers: { event: "scope/go" },
        },
        async ({ step }) => {
          await step.run("visit", () => visit());
        },
      ),
    ),
  );
  await client.send(Array.from({ length: 5 }, () => ({ name: "scope/go" })));
  await eventually(() => expect(visits()).toBe(10));
  expect(most.get("all")).toBe(2);
});

embeddedTest("the engine's own limit holds over all functions", async () => {
  const { visit, visits, most } = meter();
  const { client } = await startEngine(
    (inngest) =>
      ["p", "q", "r"].map((id) =>
        inngest.createFunction({ id, triggers: { event: "all/go" } }, async ({ step }) => {
          await step.run("visit", () => visit());
        }),
      ),
    { concurrency: 4 },
  );
  await client.send(Array.from({ length: 4 }, () => ({ name: "all/go" })));
  await eventually(() => expect(visits()).toBe(12));
  expect(most.get("all")).toBe(4);
});

test("waiting runs are served by priority, then by age", async () => {
  const served: string[] = [];
  let letFirstGo = () => {};
  const gate = new Promise<void>((resolve) => {
    letFirstGo = resolve;
  });
  const { client } = await startEngine((inngest) => [
    inngest.createFunction(
      {
        id: "ranked",
        concurrency: 1,
        priority: { run: "event.data.urgent ? 600 : 0" },
        triggers: { event: "ranked/go" },
      },
      async ({ event }) => {
        served.push(event.data.name);
        if (event.data.name === "first") await gate;
      },
    ),
  ]);
  const send = (name: string, urgent = false) => client.send({ name: "ranked/go", data: { name, urgent } });
  await send("first");
  await eventually(() => expect(served).toEqual(["first"]));
  await send("second");
  await send("third");
  await send("urgent", true);
  letFirstGo();
  await eventually(() => expect(served).toEqual(["first", "urgent", "second", "third"]));
});
