import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeEach, expect, test } from "vitest";
import { EncoderPool } from "@/lib/embeddings/local/encoder-pool";

const folder = mkdtempSync(path.join(tmpdir(), "backscroll-encoder-"));
afterAll(() => rmSync(folder, { recursive: true }));

let pool: EncoderPool;
beforeEach(() => {
  pool = new EncoderPool(2, path.join(import.meta.dirname, "flaky-encoder.mjs"));
});
afterEach(() => pool.close());

const lengths = async (texts: string[]) =>
  (await pool.encode(texts, { isUrgent: false })).map(([length]) => length);

test("a crash of an encoder costs nothing but time", async () => {
  const texts = [
    ...Array(30).fill("some text"),
    `once ${path.join(folder, "marker")}`,
    ...Array(30).fill("other"),
  ];
  expect(await lengths(texts)).toEqual(texts.map((text) => text.length));
});

test("texts that crash every encoder are given up, the rest goes on", async () => {
  const [bad, good] = await Promise.allSettled([lengths(["always"]), lengths(Array(20).fill("good"))]);
  expect(bad.status).toBe("rejected");
  expect(good).toEqual({ status: "fulfilled", value: Array(20).fill(4) });
  expect(await lengths(["again"])).toEqual([5]);
});
