import { NonRetriableError, RetryAfterError, StepError } from "inngest";
import { expect, test } from "vitest";
import { devServerUrl } from "./dev-server";
import {
  embeddedTest,
  eventually,
  type Failure,
  fastClock,
  now,
  SPAN_MS,
  setUpEngines,
  startEngine,
} from "./harness";

setUpEngines();

test("a failing step is tried again, told which attempt it is, and steps before it are not repeated", async () => {
  const attempts: number[] = [];
  const ran: string[] = [];
  let result: unknown;
  const { client } = await startEngine((inngest) => [
    inngest.createFunction(
      { id: "flaky", retries: 3, triggers: { event: "flaky/go" } },
      async ({ step, attempt }) => {
        await step.run("before", () => ran.push("before"));
        result = await step.run("flaky", () => {
          attempts.push(attempt);
          if (attempts.length < 3) throw new Error("not yet");
          return "there";
        });
        await step.run("after", () => ran.push(`after on attempt ${attempt}`));
      },
    ),
  ]);
  await client.send({ name: "flaky/go" });
  await eventually(() => expect(ran).toEqual(["before", "after on attempt 0"]));
  expect(result).toBe("there");
  expect(attempts).toEqual([0, 1, 2]);
});

test("a step out of attempts hands its error to the body, which may go on", async () => {
  let tries = 0;
  let caught: unknown;
  let after: unknown;
  const { client } = await startEngine((inngest) => [
    inngest.createFunction(
      { id: "caught", retries: 2, triggers: { event: "caught/go" } },
      async ({ step }) => {
        try {
          await step.run("hopeless", () => {
            tries += 1;
            throw new TypeError("no way");
          });
        } catch (error) {
          caught = error;
        }
        after = await step.run("after", () => "went on");
      },
    ),
  ]);
  await client.send({ name: "caught/go" });
  await eventually(() => expect(after).toBe("went on"));
  expect(tries).toBe(3);
  expect(caught).toBeInstanceOf(StepError);
  expect(caught).toMatchObject({ message: "no way" });
});

test("onFailure sees the error and the event, once, after the last attempt", async () => {
  let tries = 0;
  const failures: unknown[] = [];
  const { client } = await startEngine((inngest) => [
    inngest.createFunction(
      {
        id: "fails",
        retries: 1,
        triggers: { event: "fails/go" },
        onFailure: ({ error, event }: Failure) => {
          failures.push({
            message: error.message,
            data: event.data.event.data,
            functionId: event.data.function_id,
          });
        },
      },
      async ({ step }) => {
        await step.run("hopeless", () => {
          tries += 1;
          throw new Error("broken");
        });
      },
    ),
  ]);
  await client.send({ name: "fails/go", data: { n: 7 } });
  const functionId = `${client.id}-fails`;
  await eventually(() => expect(failures).toEqual([{ message: "broken", data: { n: 7 }, functionId }]));
  expect(tries).toBe(2);
});

test("an error of the body itself is retried like a step's", async () => {
  const attempts: number[] = [];
  let failure = "";
  const { client } = await startEngine((inngest) => [
    inngest.createFunction(
      {
        id: "body",
        retries: 2,
        triggers: { event: "body/go" },
        onFailure: ({ error }: Failure) => {
          failure = error.message;
        },
      },
      async ({ attempt, step }) => {
        await step.run("fine", () => 1);
        attempts.push(attempt);
        throw new Error(`attempt ${attempt}`);
      },
    ),
  ]);
  await client.send({ name: "body/go" });
  await eventually(() => expect(failure).toBe("attempt 2"));
  expect(attempts).toEqual([0, 1, 2]);
});

test("a NonRetriableError is not retried, in a step or in the body", async () => {
  const tries = { step: 0, body: 0 };
  const failures: string[] = [];
  const { client } = await startEngine((inngest) => {
    const onFailure = ({ error }: Failure) => {
      failures.push(error.message);
    };
    return [
      inngest.createFunction({ id: "s", triggers: { event: "no/retry" }, onFailure }, async ({ step }) => {
        await step.run("never", () => {
          tries.step += 1;
          throw new NonRetriableError("step");
        });
      }),
      inngest.createFunction({ id: "b", triggers: { event: "no/retry" }, onFailure }, () => {
        tries.body += 1;
        throw new NonRetriableError("body");
      }),
    ];
  });
  await client.send({ name: "no/retry" });
  await eventually(() => expect(failures.toSorted()).toEqual(["body", "step"]));
  expect(tries).toEqual({ step: 1, body: 1 });
});

test.each([
  // Inngest counts whole seconds from the beginning of the second.
  ["in milliseconds", () => SPAN_MS, devServerUrl ? SPAN_MS - 1_000 : SPAN_MS],
  ["as a date", () => new Date(now() + SPAN_MS), SPAN_MS],
])("a retry waits as long as it is told, %s", async (_, retryAfter, leastMs) => {
  const moments: number[] = [];
  const { client } = await startEngine((inngest) => [
    inngest.createFunction({ id: "told", retries: 1, triggers: { event: "told/go" } }, async ({ step }) => {
      await step.run("limited", () => {
        moments.push(now());
        if (moments.length === 1) throw new RetryAfterError("too many requests", retryAfter());
      });
    }),
  ]);
  await client.send({ name: "told/go" });
  await eventually(() => expect(moments).toHaveLength(2));
  const [first = 0, second = 0] = moments;
  // A date counts from the moment it was made, just after the first attempt was noted.
  expect(second - first).toBeGreaterThanOrEqual(leastMs);
});

embeddedTest("without a word from the function, retries wait longer each time", async () => {
  const moments: number[] = [];
  const { client } = await startEngine((inngest) => [
    inngest.createFunction(
      { id: "backoff", retries: 3, triggers: { event: "backoff/go" } },
      async ({ step }) => {
        await step.run("failing", () => {
          moments.push(fastClock.now());
          throw new Error("again");
        });
      },
    ),
  ]);
  await client.send({ name: "backoff/go" });
  await eventually(() => expect(moments).toHaveLength(4));
  const waits = moments.slice(1).map((moment, index) => moment - (moments[index] ?? 0));
  for (const [index, leastMs] of [5_000, 10_000, 20_000].entries()) {
    expect(waits[index]).toBeGreaterThanOrEqual(leastMs);
  }
});

test("the other steps of a parallel group finish before the body sees that one failed", async () => {
  const finished: string[] = [];
  let failure = "";
  const { client } = await startEngine((inngest) => [
    inngest.createFunction(
      {
        id: "group",
        retries: 0,
        triggers: { event: "group/go" },
        onFailure: ({ error }: Failure) => {
          failure = error.message;
        },
      },
      async ({ step }) => {
        await Promise.all([
          step.run("bad", () => {
            throw new Error("bad");
          }),
          step.run("good", () => finished.push("good")),
        ]);
      },
    ),
  ]);
  await client.send({ name: "group/go" });
  await eventually(() => expect(failure).toBe("bad"));
  expect(finished).toEqual(["good"]);
});
