import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { pruneEngineState } from "@/db/queries/engine-pruning";
import { engineEvents, engineRuns, engineSteps } from "@/db/schema/engine";
import { embeddedTest, eventually, newAppId, setUpEngines, startEngine, testDatabase } from "./harness";

setUpEngines();

embeddedTest(
  "while the database is away nothing is lost or repeated, and then everything goes on",
  async () => {
    const ran: string[] = [];
    const { client, life } = await startEngine((inngest) => [
      inngest.createFunction({ id: "patient", triggers: { event: "patient/go" } }, async ({ step }) => {
        await step.run("one", () => {
          ran.push("one");
          life.failNext(3);
        });
        await Promise.all(
          ["a", "b"].map((name) =>
            step.run(name, () => {
              ran.push(name);
              life.failNext(2);
            }),
          ),
        );
        await step.run("last", () => {
          ran.push("last");
          life.failNext(4);
        });
        ran.push("end");
      }),
    ]);
    await client.send({ name: "patient/go" });
    await eventually(() => expect(ran).toContain("end"));
    expect(ran.toSorted()).toEqual(["a", "b", "end", "last", "one"]);
  },
);

embeddedTest("a send that the database did not take is repeated by the client", async () => {
  const ran: string[] = [];
  const { client, life } = await startEngine((inngest) => [
    inngest.createFunction({ id: "resent", triggers: { event: "resent/go" } }, () => {
      ran.push("ran");
    }),
  ]);
  life.failNext(1);
  await client.send({ name: "resent/go" });
  await eventually(() => expect(ran).toEqual(["ran"]));
});

embeddedTest(
  "stopping waits for the step under way and begins no other; the next engine goes on",
  async () => {
    const appId = newAppId();
    const ran: string[] = [];
    let finishFirst = () => {};
    const firstFinishes = new Promise<void>((resolve) => {
      finishFirst = resolve;
    });
    const start = () =>
      startEngine(
        (inngest) => [
          inngest.createFunction({ id: "stopped", triggers: { event: "stopped/go" } }, async ({ step }) => {
            await step.run("first", async () => {
              ran.push("first");
              await firstFinishes;
            });
            await step.run("second", () => ran.push("second"));
          }),
        ],
        { appId },
      );
    const { client, engine } = await start();
    await client.send({ name: "stopped/go" });
    await eventually(() => expect(ran).toEqual(["first"]));
    const stopped = engine.stop();
    finishFirst();
    await stopped;
    expect(ran).toEqual(["first"]);

    await start();
    await eventually(() => expect(ran).toEqual(["first", "second"]));
  },
);

embeddedTest("an event that comes while the engine stops is kept for the next one", async () => {
  const appId = newAppId();
  const ran: string[] = [];
  const start = () =>
    startEngine(
      (inngest) => [
        inngest.createFunction({ id: "kept", triggers: { event: "kept/go" } }, () => {
          ran.push("ran");
        }),
      ],
      { appId },
    );
  const { client, engine } = await start();
  await engine.stop();
  await client.send({ name: "kept/go" });
  await start();
  await eventually(() => expect(ran).toEqual(["ran"]));
});

embeddedTest(
  "pruning deletes ended runs with their steps and events, and nothing that is unfinished",
  async () => {
    const runIds: string[] = [];
    const { client } = await startEngine((inngest) => [
      inngest.createFunction(
        { id: "pruned", triggers: { event: "prune/go" } },
        async ({ step, event, runId }) => {
          await step.run("note", () => runIds.push(runId));
          if (event.data.sleeps) await step.sleep("long", "100d");
        },
      ),
    ]);
    const ids = [`${client.id}-ends`, `${client.id}-sleeps`];
    await client.send(ids.map((id, index) => ({ id, name: "prune/go", data: { sleeps: index === 1 } })));
    const database = testDatabase();
    const rows = async (eventId = "") => {
      const runs = await database.select().from(engineRuns).where(eq(engineRuns.eventId, eventId));
      const [run] = runs;
      const steps = await database
        .select()
        .from(engineSteps)
        .where(eq(engineSteps.runId, run?.id ?? ""));
      const events = await database.select().from(engineEvents).where(eq(engineEvents.id, eventId));
      return { events: events.length, runs: runs.length, steps: steps.length, status: run?.status };
    };
    await eventually(async () => {
      expect(await rows(ids[0])).toEqual({ events: 1, runs: 1, steps: 1, status: "completed" });
      expect(await rows(ids[1])).toEqual({ events: 1, runs: 1, steps: 2, status: "running" });
    });
    await pruneEngineState(database, { before: new Date("2999-01-01") });
    expect(await rows(ids[0])).toEqual({ events: 0, runs: 0, steps: 0, status: undefined });
    expect(await rows(ids[1])).toEqual({ events: 1, runs: 1, steps: 2, status: "running" });
  },
);
