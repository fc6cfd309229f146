import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

test("every line of the threat model names tests that are there", () => {
  const lines = readFileSync("docs/threat-model.md", "utf8")
    .split("\n")
    .filter((line) => line.startsWith("| ") && !line.startsWith("| Threat") && !line.startsWith("| ---"));
  expect(lines.length).toBeGreaterThan(10);
  for (const line of lines) {
    const named = [...line.matchAll(/`(tests\/[^`]+)`/g)].map(([, file]) => file ?? "");
    expect([line, named.length]).not.toEqual([line, 0]);
    expect(named.filter((file) => !existsSync(file))).toEqual([]);
  }
});
