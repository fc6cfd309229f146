import { expect, test } from "vitest";
import type { EmbeddedEngine } from "@/inngest/embedded/create-embedded-engine";
import type { ReplayFrom } from "@/inngest/embedded/replay-run";
import { embeddedTest, eventually, setUpEngines, startEngine } from "./harness";

setUpEngines();

/** A function of three steps, the second of which fails until it is repaired. */
async function startBroken() {
  const state = { isBroken: true, ran: [] as string[], results: [] as unknown[], failedRuns: [] as string[] };
  const started = await startEngine((inngest) => [
    inngest.createFunction(
      { id: "broken", retries: 0, triggers: { event: "broken/go" } },
      async ({ step, event }) => {
        const one = await step.run("one", () => state.ran.push("one"));
        await step.run("two", () => {
          state.ran.push("two");
          if (state.isBroken) throw new Error("broken");
        });
        await step.run("three", () => state.ran.push("three"));
        state.results.push({ one, n: event.data.n });
      },
    ),
    inngest.createFunction(
      {
        id: "hears",
        triggers: {
          event: "inngest/function.failed",
          if: `event.data.function_id == "${inngest.id}-broken"`,
        },
      },
      ({ event }) => {
        state.failedRuns.push(event.data.run_id);
      },
    ),
  ]);
  await started.client.send({ name: "broken/go", data: { n: 5 } });
  await eventually(() => expect(state.failedRuns).toHaveLength(1));
  state.ran.length = 0;
  state.isBroken = false;
  return { ...started, state, runId: state.failedRuns[0] ?? "" };
}

test("a failed run is replayed from the start with the same event", async () => {
  const { engine, state, runId } = await startBroken();
  expect(await replayEnded(engine, runId)).not.toBe(runId);
  await eventually(() => expect(state.results).toEqual([{ one: 1, n: 5 }]));
  expect(state.ran).toEqual(["one", "two", "three"]);
});

/** The id of the replay. A run's end is stored after its body returned. */
async function replayEnded(engine: EmbeddedEngine, runId: string, from?: ReplayFrom): Promise<string> {
  let replayId: string | undefined;
  await eventually(async () => {
    replayId = await engine.replayRun(runId, from);
    expect(replayId).toBeDefined();
  });
  return replayId ?? "";
}

embeddedTest("a replay from the failure repeats no completed step", async () => {
  const { engine, state, runId } = await startBroken();
  await engine.replayRun(runId, "failure");
  await eventually(() => expect(state.results).toEqual([{ one: 1, n: 5 }]));
  expect(state.ran).toEqual(["two", "three"]);
});

test("a replay from a step repeats it and what came after", async () => {
  const { engine, state, runId } = await startBroken();
  await replayEnded(engine, runId, { step: "two" });
  await eventually(() => expect(state.results).toEqual([{ one: 1, n: 5 }]));
  expect(state.ran).toEqual(["two", "three"]);
});

embeddedTest("a replay from a step can do named ones before it again too", async () => {
  const { engine, state, runId } = await startBroken();
  const replayId = (await engine.replayRun(runId, "failure")) ?? "";
  await eventually(() => expect(state.results).toHaveLength(1));
  state.ran.length = 0;
  await replayEnded(engine, replayId, { step: "three", and: ["one"] });
  await eventually(() => expect(state.results).toHaveLength(2));
  expect(state.ran).toEqual(["one", "three"]);
});

test("a replay from a step keeps a failure before it that the body took in its stride", async () => {
  const ran: string[] = [];
  const runIds: string[] = [];
  const { client, engine } = await startEngine((inngest) => [
    inngest.createFunction(
      { id: "stride", retries: 0, triggers: { event: "stride/go" } },
      async ({ step, runId }) => {
        await step
          .run("may fail", () => {
            ran.push("may fail");
            throw new Error("it did");
          })
          .catch(() => {});
        await step.run("last", () => ran.push("last"));
        runIds.push(runId);
      },
    ),
  ]);
  await client.send({ name: "stride/go" });
  await eventually(() => expect(runIds).toHaveLength(1));
  await replayEnded(engine, runIds[0] ?? "", { step: "last" });
  await eventually(() => expect(runIds).toHaveLength(2));
  expect(ran).toEqual(["may fail", "last", "last"]);
});

embeddedTest("only an ended run that exists can be replayed", async () => {
  const { engine, client } = await startEngine((inngest) => [
    inngest.createFunction({ id: "sleeps", triggers: { event: "replay/sleep" } }, async ({ step, runId }) => {
      await step.run("tell", () => seen.push(runId));
      await step.sleep("long", "100d");
    }),
  ]);
  const seen: string[] = [];
  await client.send({ name: "replay/sleep" });
  await eventually(() => expect(seen).toHaveLength(1));
  expect(await engine.replayRun(seen[0] ?? "")).toBeUndefined();
  expect(await engine.replayRun("no such run")).toBeUndefined();
});
