import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { fixtureSource, fixturesFolder as root } from "../../fixture-export";
import { inspectSource } from "./inspect-source";

const formats = readdirSync(root).filter((format) => statSync(path.join(root, format)).isDirectory());
for (const format of formats) {
  describe(format, () => {
    const cases = readdirSync(path.join(root, format)).filter((name) =>
      existsSync(path.join(root, format, name, "expected.json")),
    );
    test.for(cases)("%s", async (name) => {
      const folder = path.join(root, format, name);
      const expected = JSON.parse(readFileSync(path.join(folder, "expected.json"), "utf8"));
      expect(await inspectSource(fixtureSource(folder))).toEqual(expected);
    });
  });
}
