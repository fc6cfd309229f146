import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { envKeys, envSchema } from "@/lib/env";

const example = readFileSync(".env.example", "utf8");
const documented = [...example.matchAll(/^# ([A-Z_]+)=(.*)$/gm)].map(([, key, value]) => [
  key ?? "",
  value ?? "",
]);

test(".env.example has exactly the settings there are", () => {
  expect(documented.map(([key]) => key).toSorted()).toEqual(envKeys.toSorted());
});

test("the table in the README has every setting", () => {
  const [, table = ""] = readFileSync("README.md", "utf8").split("## Configuration");
  const rows =
    table
      .split("\n## ")[0]
      ?.split("\n")
      .filter((line) => line.startsWith("| `")) ?? [];
  const named = rows.flatMap((row) => [...(row.split("|")[1] ?? "").matchAll(/`([A-Z_]+)`/g)]);
  expect(named.map(([, key]) => key).toSorted()).toEqual(envKeys.toSorted());
});

test("every default in .env.example is the real one", () => {
  const defaults: Record<string, unknown> = envSchema.parse({});
  const examplesWithoutDefault = ["APP_URL", "DATABASE_URL", "INNGEST_DEV", "LOCAL_ENCODER_THREADS"];
  for (const [key = "", value] of documented) {
    if (examplesWithoutDefault.includes(key)) continue;
    expect([key, String(defaults[key] ?? "")]).toEqual([key, value]);
  }
});

test("a wrong setting is named", () => {
  expect(() => envSchema.parse({ PORT: "many" })).toThrow(/PORT/);
});

test("an empty setting counts as left out", () => {
  const settings = envSchema.parse({ PORT: "", DATA_DIR: "", LOG_LEVEL: "", GEMINI_API_KEY: " " });
  expect(settings).toMatchObject({ PORT: 3000, DATA_DIR: ".data", LOG_LEVEL: "info" });
  expect(settings.GEMINI_API_KEY).toBeUndefined();
});
