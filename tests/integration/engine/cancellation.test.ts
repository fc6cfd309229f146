import { expect, test } from "vitest";
import { embeddedTest, eventually, type Failure, now, SPAN_MS, setUpEngines, startEngine } from "./harness";

setUpEngines();

function gate() {
  let open = () => {};
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, passed };
}

test("an event cancels the runs that match it, between two steps, and nothing fails", async () => {
  const ran: string[] = [];
  const failures: string[] = [];
  const { open, passed } = gate();
  const { client } = await startEngine((inngest) => [
    inngest.createFunction(
      {
        id: "long",
        triggers: { event: "long/go" },
        cancelOn: [{ event: "long/stop", match: "data.id" }],
        onFailure: ({ error }: Failure) => {
          failures.push(error.message);
        },
      },
      async ({ step, event }) => {
        await step.run("first", async () => {
          ran.push(`${event.data.id} first`);
          await passed;
        });
        await step.run("second", () => ran.push(`${event.data.id} second`));
      },
    ),
  ]);
  await client.send(["a", "b"].map((id) => ({ name: "long/go", data: { id } })));
  await eventually(() => expect(ran).toHaveLength(2));
  await client.send({ name: "long/stop", data: { id: "a" } });
  open();
  await eventually(() => expect(ran).toContain("b second"));
  expect(ran).not.toContain("a second");
  expect(failures).toEqual([]);
});

test("a run that waits for a slot or sleeps is cancelled too", async () => {
  const ran: string[] = [];
  const cancelled: string[] = [];
  const { open, passed } = gate();
  const { client } = await startEngine((inngest) => [
    inngest.createFunction(
      {
        id: "waits",
        concurrency: 1,
        triggers: { event: "waits/go" },
        cancelOn: [{ event: "waits/stop", if: "async.data.id == event.data.id" }],
      },
      async ({ step, event }) => {
        await step.run("begin", () => ran.push(event.data.id));
        if (event.data.id === "sleeper") await step.sleep("long", "100d");
        if (event.data.id === "holder") await step.run("hold", () => passed);
      },
    ),
    inngest.createFunction(
      { id: "hears", triggers: { event: "inngest/function.cancelled" } },
      ({ event }) => {
        cancelled.push(event.data.event.data.id);
      },
    ),
  ]);
  for (const id of ["sleeper", "holder", "queued"]) await client.send({ name: "waits/go", data: { id } });
  await eventually(() => expect(ran).toEqual(["sleeper", "holder"]));
  await client.send(["queued", "sleeper"].map((id) => ({ name: "waits/stop", data: { id } })));
  await eventually(() => expect(cancelled.toSorted()).toEqual(["queued", "sleeper"]));
  open();
  await client.send({ name: "waits/go", data: { id: "last" } });
  await eventually(() => expect(ran).toEqual(["sleeper", "holder", "last"]));
});

embeddedTest("a run can be cancelled by its id, once", async () => {
  const ran: string[] = [];
  const { open, passed } = gate();
  const { client, engine } = await startEngine((inngest) => [
    inngest.createFunction({ id: "by-id", triggers: { event: "by-id/go" } }, async ({ step, runId }) => {
      await step.run("first", async () => {
        ran.push(runId);
        await passed;
      });
      await step.run("second", () => ran.push("second"));
    }),
    inngest.createFunction(
      { id: "hears", triggers: { event: "inngest/function.cancelled" } },
      ({ event }) => {
        ran.push(`cancelled ${event.data.run_id}`);
      },
    ),
  ]);
  await client.send({ name: "by-id/go" });
  await eventually(() => expect(ran).toHaveLength(1));
  const [runId = ""] = ran;
  expect(await engine.cancelRun(runId)).toBe(true);
  open();
  await eventually(() => expect(ran).toEqual([runId, `cancelled ${runId}`]));
  expect(await engine.cancelRun(runId)).toBe(false);
});

embeddedTest("a run that takes longer than its time-out is cancelled", async () => {
  const ended: string[] = [];
  const { client } = await startEngine((inngest) => [
    inngest.createFunction(
      { id: "slow", timeouts: { finish: "5m" }, triggers: { event: "slow/go" } },
      async ({ step }) => {
        await step.sleep("long", "10m");
        ended.push("finished");
      },
    ),
    inngest.createFunction(
      { id: "hears", triggers: { event: "inngest/function.cancelled" } },
      ({ event }) => {
        ended.push(event.data.function_id);
      },
    ),
  ]);
  await client.send({ name: "slow/go" });
  await eventually(() => expect(ended).toEqual([`${client.id}-slow`]));
});

embeddedTest("a run that cannot begin within its time-out is cancelled", async () => {
  const seen: string[] = [];
  const { open, passed } = gate();
  const { client } = await startEngine((inngest) => [
    inngest.createFunction(
      { id: "late", concurrency: 1, timeouts: { start: "2m" }, triggers: { event: "late/go" } },
      async ({ event }) => {
        seen.push(`began ${event.data.n}`);
        await passed;
      },
    ),
    inngest.createFunction(
      { id: "hears", triggers: { event: "inngest/function.cancelled" } },
      ({ event }) => {
        seen.push(`cancelled ${event.data.event.data.n}`);
      },
    ),
  ]);
  for (const n of [1, 2]) await client.send({ name: "late/go", data: { n } });
  await eventually(() => expect(seen).toEqual(["began 1", "cancelled 2"]));
  open();
});

embeddedTest("the time-out to begin counts from when a run may begin", async () => {
  const seen: string[] = [];
  const { client } = await startEngine((inngest) => [
    inngest.createFunction(
      { id: "planned", timeouts: { start: "9m" }, triggers: { event: "planned/go" } },
      () => {
        seen.push("began");
      },
    ),
    inngest.createFunction({ id: "hears", triggers: { event: "inngest/function.cancelled" } }, () => {
      seen.push("cancelled");
    }),
  ]);
  await client.send({ name: "planned/go", ts: now() + SPAN_MS });
  await eventually(() => expect(seen).toEqual(["began"]));
});
