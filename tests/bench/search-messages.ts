import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { loadavg, tmpdir } from "node:os";
import path from "node:path";
import type { BenchRow } from "./bench-row";
import { percentile } from "./percentile";
import type { Searched } from "./search-in-child";

const MOST_MS = 150;
const LEAST_RECALL = 0.98;
/** As flat as times of one and the same thing are on a machine that does other things as well. */
const FLAT = 1.3;

/**
 * Finding the messages for a question, from its text to the best 30 messages: on the embedded database, or on that of
 * `DATABASE_URL`, which is left as it was.
 */
export async function benchSearching(): Promise<BenchRow[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "backscroll-searching-"));
  const searched = await searchInChild(folder);
  await rm(folder, { recursive: true, force: true });
  const load = loadavg()[1] ?? Number.NaN;
  return [
    ...searched.flatMap((figures) => rowsOf(figures, searched)),
    { name: "load of the machine over the last 5 minutes", value: load, unit: "" },
  ];
}

function rowsOf({ chunks, others, timesMs, processorMs, recall }: Searched, all: Searched[]): BenchRow[] {
  const name = `${chunks.toLocaleString("en")} chunks${others ? `, ${others} other analyses` : ""}`;
  const p50 = percentile(timesMs, 50);
  const p95 = percentile(timesMs, 95);
  const alone = all.find((figures) => figures.chunks === chunks && figures.others === 0);
  const times = p50 / percentile(alone?.timesMs ?? [], 50);
  return [
    { name: `${name}: p50`, value: p50, unit: "ms" },
    { name: "  p95", value: p95, unit: "ms", target: `≤ ${MOST_MS}`, ok: p95 <= MOST_MS },
    { name: "  processor time of the app's process, p50", value: percentile(processorMs, 50), unit: "ms" },
    ...(others
      ? [
          {
            name: "  times as long as without",
            value: times,
            unit: "×",
            target: `≤ ${FLAT}`,
            ok: times <= FLAT,
          },
        ]
      : []),
    ...(recall === undefined
      ? []
      : [
          {
            name: "  of the 50 nearest by exact search, found",
            value: 100 * recall,
            unit: "%",
            target: `≥ ${100 * LEAST_RECALL}`,
            ok: recall >= LEAST_RECALL,
          },
        ]),
  ];
}

async function searchInChild(dataDir: string): Promise<Searched[]> {
  const child = fork(path.join(import.meta.dirname, "search-in-child.ts"), {
    execArgv: ["--conditions=react-server", "--import", "tsx"],
    env: { ...process.env, DATA_DIR: dataDir, LOG_LEVEL: "silent" },
  });
  const [searched] = await Promise.race([
    once(child, "message"),
    once(child, "exit").then(([code]) => {
      throw new Error(`The searching process ended with ${code} before its answer.`);
    }),
  ]);
  return searched as Searched[];
}
