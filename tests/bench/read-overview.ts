import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { BenchRow } from "./bench-row";
import type { OverviewTimes } from "./overview-in-child";
import { percentile } from "./percentile";

const MOST_WHOLE_MS = 200;
const MOST_FILTERED_MS = 500;
/** The size of chat that the aim of a filter is for. */
const FILTERED_SIZE = 100_000;

/** What the overview shows: how long it takes to compute when a chat is imported, and to ask for afterwards. */
export async function benchOverview(): Promise<BenchRow[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "backscroll-overview-"));
  const measured = await measureInChild(folder);
  await rm(folder, { recursive: true, force: true });
  return measured.flatMap(rowsOf);
}

function rowsOf(times: OverviewTimes): BenchRow[] {
  const ms = (name: string, value: number): BenchRow => ({ name, value, unit: "ms" });
  const p95 = (name: string, all: number[], most?: number): BenchRow => {
    const value = percentile(all, 95);
    return { ...ms(`${name}, p95`, value), ...(most && { target: `≤ ${most}`, ok: value <= most }) };
  };
  const filterAim = times.messages <= FILTERED_SIZE ? MOST_FILTERED_MS : undefined;
  return [
    ms(`${times.messages.toLocaleString("en")} messages: compute-stats`, times.statsMs),
    ms("  gather-facts", times.factsMs),
    p95("  overview from the cache", times.wholeMs, MOST_WHOLE_MS),
    { name: "  its figures, as they are sent", value: times.kilobytes, unit: "KiB" },
    p95("  a person in a year", times.filteredMs, filterAim),
    p95("  a person over the whole time", times.personMs, filterAim),
    p95("  a year in review", times.yearMs),
  ];
}

async function measureInChild(dataDir: string): Promise<OverviewTimes[]> {
  const child = fork(path.join(import.meta.dirname, "overview-in-child.ts"), {
    execArgv: ["--conditions=react-server", "--import", "tsx"],
    env: { ...process.env, DATA_DIR: dataDir, LOG_LEVEL: "silent" },
  });
  const [times] = await Promise.race([
    once(child, "message"),
    once(child, "exit").then(([code]) => {
      throw new Error(`The measuring process ended with ${code} before its answer.`);
    }),
  ]);
  return times as OverviewTimes[];
}
