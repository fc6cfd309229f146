import { afterAll, expect, test } from "vitest";
import { EncoderPool } from "@/lib/embeddings/local/encoder-pool";

const pool = new EncoderPool(2);
afterAll(() => pool.close());

const dot = (a: Float32Array | undefined, b: Float32Array | undefined) =>
  Array.from(a ?? []).reduce((sum, value, i) => sum + value * (b?.[i] ?? 0), 0);
const length = (vector: Float32Array | undefined) => Math.sqrt(dot(vector, vector));
const cosine = (a: Float32Array | undefined, b: Float32Array | undefined) =>
  dot(a, b) / length(a) / length(b);

test("texts that mean the same are nearer than others", async () => {
  const [dog, puppy, tax] = await pool.encode(
    ["My dog ran away.", "Our puppy has escaped.", "The tax office sent a letter."],
    { isUrgent: false },
  );
  expect(cosine(dog, puppy)).toBeGreaterThan(cosine(dog, tax) + 0.2);
});

test("many texts come back in their order, odd ones too", async () => {
  const texts = Array.from({ length: 40 }, (_, i) => `Text number ${i} about ${i % 2 ? "rain" : "music"}`);
  const odd = ["", "   ", "😀😀", "我们明天去北京", "a".repeat(200_000), "\n"];
  const vectors = await pool.encode([...texts, ...odd], { isUrgent: false });
  const again = await pool.encode([texts[17] ?? ""], { isUrgent: true });
  expect(vectors).toHaveLength(46);
  expect(cosine(vectors[17], again[0])).toBeCloseTo(1, 5);
  expect(vectors.every((vector) => Number.isFinite(length(vector)) && length(vector) > 0)).toBe(true);
});

test("a call that was given up ends at once", async () => {
  const controller = new AbortController();
  const slow = pool.encode(Array(400).fill("Some text of a few words"), {
    isUrgent: false,
    signal: controller.signal,
  });
  controller.abort(new Error("cancelled"));
  await expect(slow).rejects.toThrow("cancelled");
});
