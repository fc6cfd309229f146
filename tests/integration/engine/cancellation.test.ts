import type { Inngest } from "inngest";
import { expect, test } from "vitest";
import { devServerUrl } from "./dev-server";
import { eventually, type Failure, now, SPAN_MS, setUpEngines, startEngine } from "./harness";

setUpEngines();

const SPAN = `${SPAN_MS / 1_000}s` as const;

function gate() {
  let open = () => {};
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, passed };
}

/** A function that notes the ids of the cancelled runs of another: a server tells of those of all its apps. */
function hearCancelled(inngest: Inngest, id: string, cancelled: string[]) {
  const triggers = {
    event: "inngest/function.cancelled",
    if: `event.data.function_id == "${inngest.id}-${id}"`,
  };
  return inngest.createFunction({ id: `hears-${id}`, triggers }, ({ event }) => {
    cancelled.push(event.data.event.data.id);
  });
}

test("an event cancels the runs that match it, between two steps, and nothing fails", async () => {
  const ran: string[] = [];
  const cancelled: string[] = [];
  const failures: string[] = [];
  const { open, passed } = gate();
  const { client } = await startEngine((inngest) => [
    hearCancelled(inngest, "long", cancelled),
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
  await eventually(() => expect(cancelled).toEqual(["a"]));
  open();
  await eventually(() => expect(ran).toContain("b second"));
  expect(ran).not.toContain("a second");
  expect(failures).toEqual([]);
});

test("a run that waits for a slot or sleeps is cancelled too", async () => {
  const ran: string[] = [];
  const arrived: string[] = [];
  const cancelled: string[] = [];
  const { open, passed } = gate();
  const { client } = await startEngine((inngest) => [
    hearCancelled(inngest, "waits", cancelled),
    inngest.createFunction({ id: "arrives", triggers: { event: "waits/go" } }, ({ event }) => {
      arrived.push(event.data.id);
    }),
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
  ]);
  const send = (id: string) => client.send({ name: "waits/go", data: { id } });
  await send("sleeper");
  await eventually(() => expect(ran).toEqual(["sleeper"]));
  await send("holder");
  await eventually(() => expect(ran).toEqual(["sleeper", "holder"]));
  await send("queued");
  // A server could take up the stop before the run that is to be stopped is there.
  await eventually(() => expect(arrived).toContain("queued"));
  await client.send(["queued", "sleeper"].map((id) => ({ name: "waits/stop", data: { id } })));
  await eventually(() => expect(cancelled.toSorted()).toEqual(["queued", "sleeper"]));
  open();
  await send("last");
  await eventually(() => expect(ran).toEqual(["sleeper", "holder", "last"]));
});

test("a run can be cancelled by its id, once", async () => {
  const ran: string[] = [];
  const cancelled: string[] = [];
  const { open, passed } = gate();
  const { client, engine } = await startEngine((inngest) => [
    inngest.createFunction({ id: "by-id", triggers: { event: "by-id/go" } }, async ({ step, runId }) => {
      await step.run("first", async () => {
        ran.push(runId);
        await passed;
      });
      await step.run("second", () => ran.push("second"));
    }),
    hearCancelled(inngest, "by-id", cancelled),
  ]);
  await client.send({ name: "by-id/go", data: { id: "it" } });
  await eventually(() => expect(ran).toHaveLength(1));
  const [runId = ""] = ran;
  // A server knows of a run a moment after it began.
  await eventually(async () => expect(await engine.cancelRun(runId)).toBe(true));
  open();
  await eventually(() => expect(cancelled).toEqual(["it"]));
  if (!devServerUrl) expect(await engine.cancelRun(runId)).toBe(false);
  expect(ran).toEqual([runId]);
});

test("a run that takes longer than its time-out is cancelled", async () => {
  const ended: string[] = [];
  const { client } = await startEngine((inngest) => [
    inngest.createFunction(
      { id: "slow", timeouts: { finish: SPAN }, triggers: { event: "slow/go" } },
      async ({ step }) => {
        await step.sleep("long", 2 * SPAN_MS);
        ended.push("finished");
      },
    ),
    hearCancelled(inngest, "slow", ended),
  ]);
  await client.send({ name: "slow/go", data: { id: "cancelled" } });
  await eventually(() => expect(ended).toEqual(["cancelled"]));
});

test("a run that cannot begin within its time-out is cancelled", async () => {
  // The others have to begin within it, on a slow machine as well.
  const start = devServerUrl ? SPAN : "2h";
  const began: string[] = [];
  const cancelled: string[] = [];
  const { open, passed } = gate();
  const { client } = await startEngine((inngest) => [
    inngest.createFunction(
      { id: "late", concurrency: 1, timeouts: { start }, triggers: { event: "late/go" } },
      async ({ event }) => {
        began.push(event.data.id);
        await passed;
      },
    ),
    hearCancelled(inngest, "late", cancelled),
  ]);
  const send = (id: string) => client.send({ name: "late/go", data: { id } });
  await send("first");
  await eventually(() => expect(began).toEqual(["first"]));
  await send("second");
  await eventually(() => expect(cancelled).toEqual(["second"]));
  open();
  await send("third");
  await eventually(() => expect(began).toEqual(["first", "third"]));
});

test("the time-out to begin counts from the event, also for one of the future", async () => {
  const seen: string[] = [];
  const { client } = await startEngine((inngest) => [
    inngest.createFunction(
      { id: "planned", timeouts: { start: SPAN }, triggers: { event: "planned/go" } },
      () => {
        seen.push("began");
      },
    ),
    hearCancelled(inngest, "planned", seen),
  ]);
  await client.send({ name: "planned/go", data: { id: "cancelled" }, ts: now() + 2 * SPAN_MS });
  await eventually(() => expect(seen).toEqual(["cancelled"]));
});
