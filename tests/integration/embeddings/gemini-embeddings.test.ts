import { beforeAll, describe, expect, test } from "vitest";
import type { EmbeddingProvider } from "@/lib/embeddings/provider";
import type { Failure } from "@/tests/fake-gemini/failures";
import { withFakeGemini } from "./with-fake-gemini";

const fake = withFakeGemini();
let provider: EmbeddingProvider;
beforeAll(async () => {
  provider = (await import("@/lib/embeddings/provider")).embeddingProvider();
});

const dot = (a: Float32Array | undefined, b: Float32Array | undefined) =>
  Array.from(a ?? []).reduce((sum, value, i) => sum + value * (b?.[i] ?? 0), 0);

test("texts come back in their order, of unit length, with the asked dimensions", async () => {
  const [boiler, again, cat] = await provider.embed(["the boiler", "the boiler", "a cat"], "document");
  expect(boiler).toHaveLength(768);
  expect(dot(boiler, boiler)).toBeCloseTo(1);
  expect(dot(boiler, again)).toBeCloseTo(1);
  expect(dot(boiler, cat)).toBeLessThan(0.5);
});

test("documents and questions are told apart, and an empty text is no error", async () => {
  await provider.embed(["", "x"], "document");
  await provider.embed(["who?"], "query");
  const [documents, query] = fake.gemini.requests;
  expect(documents).toMatchObject({ method: "batchEmbedContents", model: "gemini-embedding-001" });
  expect(documents?.body.requests[1]).toMatchObject({
    taskType: "RETRIEVAL_DOCUMENT",
    outputDimensionality: 768,
    content: { parts: [{ text: "x" }] },
  });
  expect(documents?.body.requests[0]?.content.parts[0]?.text).not.toBe("");
  expect(query?.body.requests[0]?.taskType).toBe("RETRIEVAL_QUERY");
});

test("as many requests are under way as allowed, and no more", async () => {
  fake.gemini.holdUntil(3);
  await Promise.all(Array.from({ length: 10 }, (_, i) => provider.embed([`text ${i}`], "document")));
  expect(fake.gemini.requests).toHaveLength(10);
  expect(fake.gemini.mostAtOnce()).toBe(3);
});

describe("failures", () => {
  test.each<[Failure, Record<string, unknown>]>([
    [
      { kind: "rate-limited", retryDelay: "7s" },
      { kind: "rate-limited", retryAfterMs: 7_000 },
    ],
    [{ kind: "rate-limited" }, { kind: "rate-limited", retryAfterMs: 20_000 }],
    [{ kind: "quota-exhausted" }, { kind: "permanent", code: "embedding-quota-exhausted" }],
    [{ kind: "key-refused" }, { kind: "permanent", code: "embedding-key-refused" }],
    [{ kind: "model-missing" }, { kind: "permanent", code: "embedding-unavailable" }],
    [{ kind: "server-error" }, { kind: "transient", code: "embedding-unavailable" }],
    [{ kind: "cut-off" }, { kind: "transient", code: "embedding-unavailable" }],
  ])("%j", async (failure, expected) => {
    fake.gemini.failNext(failure);
    await expect(provider.embed(["x"], "document")).rejects.toMatchObject({
      name: "EmbeddingError",
      ...expected,
    });
    await expect(provider.embed(["x"], "document")).resolves.toHaveLength(1);
  });
});

test("an answer of no use is asked for once more, and twice is an error", async () => {
  fake.gemini.failNext({ kind: "malformed" });
  await expect(provider.embed(["x"], "document")).resolves.toHaveLength(1);
  fake.gemini.failNext({ kind: "malformed" }, { kind: "malformed" });
  await expect(provider.embed(["x"], "document")).rejects.toMatchObject({ kind: "unparsable" });
});

test("a call that was given up ends with the reason it was given up for", async () => {
  const reason = new Error("cancelled");
  await expect(provider.embed(["x"], "document", AbortSignal.abort(reason))).rejects.toBe(reason);
});
