import { afterEach, expect, test, vi } from "vitest";

async function unpooledWith(settings: Record<string, string>, url: string): Promise<string> {
  vi.resetModules();
  for (const key of ["DATABASE_URL", "DATABASE_URL_UNPOOLED"]) vi.stubEnv(key, settings[key] ?? "");
  const { unpooled } = await import("@/db/drivers/unpooled");
  return unpooled(url);
}
afterEach(() => vi.unstubAllEnvs());

test("Neon's pooler is passed by for what must keep its connection", async () => {
  const pooled =
    "postgres://me:p%40ss@ep-cool-rain-123-pooler.eu-central-1.aws.neon.tech/chats?sslmode=require";
  expect(await unpooledWith({}, pooled)).toBe(
    "postgres://me:p%40ss@ep-cool-rain-123.eu-central-1.aws.neon.tech/chats?sslmode=require",
  );
});

test("another database is reached where it is, or where its setting says", async () => {
  const url = "postgres://me@my-pooler.example.org/chats";
  expect(await unpooledWith({ DATABASE_URL: url }, url)).toBe(url);
  const direct = "postgres://me@db.example.org/chats";
  expect(await unpooledWith({ DATABASE_URL: url, DATABASE_URL_UNPOOLED: direct }, url)).toBe(direct);
});
