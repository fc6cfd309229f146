import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { BenchRow } from "./bench-row";
import { writeTelegramExport, writeWhatsAppExport } from "./generate-chat";
import type { ChildImport } from "./import-in-child";

const sizes = [10_000, 100_000, 1_000_000];
const maxMegabytes = 500;
const maxWaitMs = 100;
const writers = { WhatsApp: writeWhatsAppExport, Telegram: writeTelegramExport };

/** From a stored upload to statistics in the embedded database, and how time and memory grow with the chat. */
export async function benchImporting(): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const [platform, write] of Object.entries(writers)) {
    for (const size of sizes) {
      const folder = await mkdtemp(path.join(tmpdir(), "backscroll-importing-"));
      const file = path.join(folder, "export");
      await write(file, size, 3);
      rows.push(...rowsOf(platform, size, await importInChild(file, path.join(folder, "data"))));
      await rm(folder, { recursive: true, force: true });
    }
  }
  return rows;
}

function rowsOf(
  platform: string,
  size: number,
  { messages, people, ms, peakMegabytes, waitMs }: ChildImport,
): BenchRow[] {
  const name = `${platform}, ${size.toLocaleString("en")} messages`;
  return [
    {
      name: `${name} of ${people} people: stored`,
      value: messages,
      unit: "messages",
      target: "all",
      ok: messages === size,
    },
    { name: "  upload → statistics", value: ms / 1000, unit: "s" },
    { name: "  rate", value: messages / (ms / 1000), unit: "/s" },
    {
      name: "  memory above idle",
      value: peakMegabytes,
      unit: "MB",
      target: `< ${maxMegabytes}`,
      ok: peakMegabytes < maxMegabytes,
    },
    {
      name: "  another query waits meanwhile, p95",
      value: waitMs,
      unit: "ms",
      target: `< ${maxWaitMs}`,
      ok: waitMs < maxWaitMs,
    },
  ];
}

async function importInChild(file: string, dataDir: string): Promise<ChildImport> {
  const child = fork(path.join(import.meta.dirname, "import-in-child.ts"), {
    execArgv: ["--conditions=react-server", "--import", "tsx"],
    env: { ...process.env, DATA_DIR: dataDir, LOG_LEVEL: "silent" },
  });
  child.send(file);
  const [result] = (await once(child, "message")) as [ChildImport];
  return result;
}
