import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

test("the alert rules ask only for metrics that there are", () => {
  const rules = readFileSync("docs/alert-rules.yml", "utf8");
  const code = readFileSync("lib/metrics/render-metrics.ts", "utf8");
  const asked = new Set(
    [...rules.matchAll(/backscroll_(\w+?)(?:_bucket)?\b(?=[{)[ ])/g)].map(([, name]) => name),
  );
  expect(asked.size).toBe(4);
  for (const name of asked) expect(code).toContain(`"${name}"`);
});
