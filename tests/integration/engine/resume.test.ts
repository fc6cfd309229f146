import { and, eq, isNotNull, like } from "drizzle-orm";
import { expect } from "vitest";
import { engineRuns, engineSteps } from "@/db/schema/engine";
import {
  embeddedTest,
  eventually,
  type Failure,
  newAppId,
  type prepareEngine,
  setUpEngines,
  startEngine,
  testDatabase,
} from "./harness";

setUpEngines();

embeddedTest("after a kill a run goes on with the step that was under way, on the same attempt", async () => {
  const appId = newAppId();
  const ran: string[] = [];
  let result: unknown;
  const start = (hangs: boolean) =>
    startEngine(
      (inngest) => [
        inngest.createFunction(
          { id: "resumes", triggers: { event: "resumes/go" } },
          async ({ step, attempt }) => {
            const first = await step.run("first", () => ran.push("first"));
            const second = await step.run("second", () => {
              ran.push(`second on attempt ${attempt}`);
              return hangs ? new Promise<never>(() => {}) : 2;
            });
            result = [first, second];
          },
        ),
      ],
      { appId },
    );
  const before = await start(true);
  await before.client.send({ name: "resumes/go" });
  await eventually(() => expect(ran).toHaveLength(2));
  before.life.isOver = true;

  await start(false);
  await eventually(() => expect(result).toEqual([1, 2]));
  expect(ran).toEqual(["first", "second on attempt 0", "second on attempt 0"]);
});

embeddedTest("sleeps, retries and waiting runs outlive a kill", async () => {
  const appId = newAppId();
  const seen: string[] = [];
  const start = () =>
    startEngine(
      (inngest) => [
        inngest.createFunction({ id: "sleeps", triggers: { event: "outlive/go" } }, async ({ step }) => {
          await step.sleep("rest", "8m");
          await step.run("awake", () => seen.push("awake"));
        }),
        inngest.createFunction(
          { id: "retries", triggers: { event: "outlive/go" } },
          async ({ step, attempt }) => {
            await step.run("flaky", () => {
              seen.push(`attempt ${attempt}`);
              if (attempt < 2) throw new Error("again");
            });
          },
        ),
      ],
      { appId },
    );
  const before = await start();
  await before.client.send({ name: "outlive/go" });
  await eventually(() => expect(seen).toContain("attempt 1"));
  before.life.isOver = true;
  await start();
  await eventually(() => expect(seen).toEqual(expect.arrayContaining(["attempt 2", "awake"])));
  expect(seen.filter((what) => what === "attempt 0")).toHaveLength(1);
});

embeddedTest(
  "an event whose send was answered is not lost, and one cut off starts at most once",
  async () => {
    const appId = newAppId();
    const ran: string[] = [];
    const functions = (): Parameters<typeof prepareEngine>[0] => (inngest) => [
      inngest.createFunction({ id: "accepted", triggers: { event: "accepted/go" } }, ({ event }) => {
        ran.push(String(event.id));
      }),
    ];
    const before = await startEngine(functions(), { appId });
    before.life.endAt(before.life.operations + 1, "after");
    const cutOff = { id: `${appId}-cut-off`, name: "accepted/go" };
    void before.client.send(cutOff);
    await eventually(() => expect(before.life.isOver).toBe(true));

    const { client } = await startEngine(functions(), { appId });
    await client.send(cutOff);
    await eventually(() => expect(ran).toEqual([cutOff.id]));
  },
);

/** Steps one after the other, in parallel, failing and sleeping; each notes that it ran. */
function everyKind(ran: string[], ended: unknown[]): Parameters<typeof prepareEngine>[0] {
  return (inngest) => [
    inngest.createFunction(
      {
        id: "every-kind",
        retries: 1,
        triggers: { event: "every/go" },
        onFailure: ({ error }: Failure) => {
          ended.push(error.message);
        },
      },
      async ({ step, runId }) => {
        const note = (name: string) => {
          ran.push(name);
          return { name, runId };
        };
        await step.run("one", () => note("one"));
        await step.run("two", () => note("two"));
        await Promise.all([
          step.run("left", () => note("left")),
          step.run("right", () => note("right")),
          step.sleep("rest", "1s"),
        ]);
        await step.run("last", () => note("last"));
        throw new Error("the end");
      },
    ),
  ];
}

embeddedTest(
  "killed at any of its operations, a run repeats no finished step and ends once",
  async () => {
    let cuts = 0;
    for (const when of ["before", "after"] as const) {
      for (let cut = 1; ; cut += 1) {
        const appId = newAppId();
        const ran: string[] = [];
        const ended: unknown[] = [];
        const before = await startEngine(everyKind(ran, ended), { appId });
        await before.client.send({ name: "every/go" });
        before.life.endAt(before.life.operations + cut, when);
        await eventually(async () => {
          expect(before.life.isOver || (await endedRuns(appId)).length === 2).toBe(true);
        });
        if (!before.life.isOver) break;

        const finished = await finishedSteps(appId);
        const ranBefore = [...ran];
        const after = await startEngine(everyKind(ran, ended), { appId });
        await eventually(async () => {
          expect(await endedRuns(appId)).toEqual([
            [`${appId}-every-kind`, "failed"],
            [`${appId}-every-kind-failure`, "completed"],
          ]);
        });
        await after.engine.stop();
        cuts += 1;

        const repeated = ran.slice(ranBefore.length);
        expect(repeated.filter((name) => finished.includes(name))).toEqual([]);
        expect(new Set(ran)).toEqual(new Set(["one", "two", "left", "right", "last"]));
        expect(new Set(ended)).toEqual(new Set(["the end"]));
      }
    }
    expect(cuts).toBeGreaterThan(20);
  },
  120_000,
);

async function finishedSteps(appId: string): Promise<string[]> {
  const rows = await testDatabase()
    .select({ name: engineSteps.name })
    .from(engineSteps)
    .innerJoin(engineRuns, eq(engineRuns.id, engineSteps.runId))
    .where(and(like(engineRuns.functionId, `${appId}-%`), eq(engineSteps.status, "completed")));
  return rows.map(({ name }) => name);
}

async function endedRuns(appId: string): Promise<string[][]> {
  const rows = await testDatabase()
    .select({ id: engineRuns.functionId, status: engineRuns.status })
    .from(engineRuns)
    .where(and(like(engineRuns.functionId, `${appId}-%`), isNotNull(engineRuns.endedAt)))
    .orderBy(engineRuns.id);
  return rows.map(({ id, status }) => [id, status]);
}
