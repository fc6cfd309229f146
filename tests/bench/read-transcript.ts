import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { loadavg, tmpdir } from "node:os";
import path from "node:path";
import type { BenchRow } from "./bench-row";
import { percentile } from "./percentile";
import type { TranscriptTimes } from "./transcript-in-child";

const MOST_MS = 150;

/** Reading and searching a long chat, on the embedded database or on that of `DATABASE_URL`. */
export async function benchTranscript(): Promise<BenchRow[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "backscroll-transcript-"));
  const { messages, markingMs, timesMs } = await readInChild(folder);
  await rm(folder, { recursive: true, force: true });
  return [
    ...Object.entries(timesMs).flatMap(([name, times]) => rowsOf(name, messages, times)),
    { name: "marking its places, once an import", value: markingMs, unit: "ms" },
    { name: "load of the machine over the last 5 minutes", value: loadavg()[1] ?? Number.NaN, unit: "" },
  ];
}

function rowsOf(name: string, messages: number, times: number[]): BenchRow[] {
  const p95 = percentile(times, 95);
  return [
    {
      name: `${messages.toLocaleString("en")} messages, ${name}: p50`,
      value: percentile(times, 50),
      unit: "ms",
    },
    { name: "  p95", value: p95, unit: "ms", target: `≤ ${MOST_MS}`, ok: p95 <= MOST_MS },
  ];
}

async function readInChild(dataDir: string): Promise<TranscriptTimes> {
  const child = fork(path.join(import.meta.dirname, "transcript-in-child.ts"), {
    execArgv: ["--conditions=react-server", "--import", "tsx"],
    env: { ...process.env, DATA_DIR: dataDir, LOG_LEVEL: "silent" },
  });
  const [times] = await Promise.race([
    once(child, "message"),
    once(child, "exit").then(([code]) => {
      throw new Error(`The reading process ended with ${code} before its answer.`);
    }),
  ]);
  return times as TranscriptTimes;
}
