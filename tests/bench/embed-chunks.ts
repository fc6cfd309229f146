import { fork } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { startFakeGemini } from "../fake-gemini/server";
import type { BenchRow } from "./bench-row";
import type { ChildEmbedding } from "./embed-in-child";

const LATENCY_MS = 100;
const LEAST_SPEEDUP = 20;

/** Embedding 5,000 messages with a stand-in for Gemini, against one request a chunk, one after the other. */
export async function benchEmbedding(): Promise<BenchRow[]> {
  const gemini = await startFakeGemini({ latencyMs: LATENCY_MS });
  try {
    const { chunks, togetherMs, singleMs, sample, localPerSecond } = await embedInChild(gemini.url);
    const oneByOneMs = (singleMs / sample) * chunks;
    const speedup = oneByOneMs / togetherMs;
    return [
      { name: `5,000 messages, ${chunks} chunks, embedded and stored`, value: togetherMs, unit: "ms" },
      { name: `  one request a chunk (from ${sample} of them, extrapolated)`, value: oneByOneMs, unit: "ms" },
      {
        name: "  times as fast as that",
        value: speedup,
        unit: "×",
        target: `≥ ${LEAST_SPEEDUP}`,
        ok: speedup >= LEAST_SPEEDUP,
      },
      { name: "encoder of this machine, without a key", value: localPerSecond, unit: "chunks/s" },
    ];
  } finally {
    await gemini.close();
  }
}

async function embedInChild(geminiUrl: string): Promise<ChildEmbedding> {
  const child = fork(path.join(import.meta.dirname, "embed-in-child.ts"), {
    env: { ...process.env, GEMINI_API_KEY: "stand-in", GEMINI_BASE_URL: geminiUrl, LOG_LEVEL: "silent" },
  });
  const [measured] = await Promise.race([
    once(child, "message"),
    once(child, "exit").then(([code]) => {
      throw new Error(`The embedding process ended with ${code} before its answer.`);
    }),
  ]);
  return measured as ChildEmbedding;
}
