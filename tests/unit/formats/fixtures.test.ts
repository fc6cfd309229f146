import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { ByteSource } from "@/lib/storage/byte-source";
import { inspectSource } from "./inspect-source";
import { memorySource } from "./memory-source";
import { zip } from "./zip";

const root = path.join(import.meta.dirname, "../../fixtures");

/** `input.<ext>` is a file as it was exported, `input/` a folder that the app packs into an archive. */
async function inputOf(folder: string): Promise<ByteSource> {
  const input = readdirSync(folder).find((name) => name === "input" || name.startsWith("input."));
  if (!input) throw new Error(`${folder} has no input`);
  const file = path.join(folder, input);
  if (!statSync(file).isDirectory()) return memorySource(readFileSync(file), input);
  const members = readdirSync(file, { recursive: true, encoding: "utf8" })
    .filter((member) => statSync(path.join(file, member)).isFile())
    .sort();
  const files = members.map((member) => [member, readFileSync(path.join(file, member))] as const);
  return memorySource(await zip(Object.fromEntries(files)), "export.zip");
}

const formats = readdirSync(root).filter((format) => statSync(path.join(root, format)).isDirectory());
for (const format of formats) {
  describe(format, () => {
    const cases = readdirSync(path.join(root, format)).filter((name) =>
      existsSync(path.join(root, format, name, "expected.json")),
    );
    test.for(cases)("%s", async (name) => {
      const folder = path.join(root, format, name);
      const expected = JSON.parse(readFileSync(path.join(folder, "expected.json"), "utf8"));
      expect(await inspectSource(await inputOf(folder))).toEqual(expected);
    });
  });
}
