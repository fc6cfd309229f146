import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { alertLimits } from "@/lib/operations/firing-alerts";

test("the page and the rules for Prometheus have the same limits", () => {
  const rules = readFileSync("docs/alert-rules.yml", "utf8")
    .split(/- alert: /)
    .slice(1);
  const limitOf = (name: string, pattern: RegExp) => {
    const rule = rules.find((text) => text.startsWith(name));
    return Number(pattern.exec(rule ?? "")?.[1]);
  };
  expect({
    failureShare: limitOf("ManyJobsFail", /> (\S+)/),
    queueDepth: limitOf("JobsWaitInLine", /> (\S+)/),
    timesUsualP95: limitOf("JobsAreSlow", /> (\S+) \*/),
    stuck: limitOf("JobsAreStuck", /> (\S+)/),
  }).toEqual(alertLimits);
});
