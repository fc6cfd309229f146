import { expect, test } from "vitest";
import { eventually, startEngine, useEngines } from "./harness";

useEngines();

test("steps run in order, once each, and the body sees their results", async () => {
  const seen: string[] = [];
  let result: unknown;
  const { client } = await startEngine((inngest) => [
    inngest.createFunction({ id: "ordered", triggers: { event: "ordered/go" } }, async ({ step, event }) => {
      const first = await step.run("first", () => {
        seen.push("first");
        return { n: event.data.n };
      });
      const second = await step.run("second", () => {
        seen.push("second");
        return first.n + 1;
      });
      result = { first, second };
    }),
  ]);
  await client.send({ name: "ordered/go", data: { n: 41 } });
  await eventually(() => expect(result).toEqual({ first: { n: 41 }, second: 42 }));
  expect(seen).toEqual(["first", "second"]);
});
