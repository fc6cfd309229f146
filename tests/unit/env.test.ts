import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { envSchema } from "@/lib/env";

const example = readFileSync(".env.example", "utf8");
const documented = [...example.matchAll(/^# ([A-Z_]+)=(.*)$/gm)].map(([, key, value]) => [
  key ?? "",
  value ?? "",
]);

test(".env.example has exactly the settings there are", () => {
  expect(documented.map(([key]) => key).toSorted()).toEqual(Object.keys(envSchema.shape).toSorted());
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
  expect(envSchema.parse({ PORT: "", GEMINI_API_KEY: " " })).toMatchObject({
    PORT: 3000,
    GEMINI_API_KEY: undefined,
  });
});
