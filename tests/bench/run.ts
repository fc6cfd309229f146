import { cpus, hostname, totalmem } from "node:os";
import { ensureBuilt } from "../../scripts/ensure-built.mjs";
import type { BenchRow } from "./bench-row";

/** `npm run bench [-- --json] [-- NAME…]`: figures of this machine, in one run. */
const benches: Record<string, () => Promise<BenchRow[]>> = {
  reading: async () => (await import("./read-exports")).benchReading(),
  importing: async () => (await import("./import-chats")).benchImporting(),
  embedding: async () => (await import("./embed-chunks")).benchEmbedding(),
  searching: async () => (await import("./search-messages")).benchSearching(),
  overview: async () => (await import("./read-overview")).benchOverview(),
  transcript: async () => (await import("./read-transcript")).benchTranscript(),
  engine: async () => {
    ensureBuilt();
    return (await import("./run-engine")).benchEngine();
  },
  serving: async () => {
    ensureBuilt();
    return (await import("./serve-while-indexing")).benchServing();
  },
  pages: async () => {
    ensureBuilt();
    return (await import("./load-pages")).benchPages();
  },
};

const args = process.argv.slice(2);
const isJson = args.includes("--json");
const chosen = args.filter((arg) => !arg.startsWith("--"));
const unknown = chosen.find((name) => !(name in benches));
if (unknown) {
  console.error(`There is no bench “${unknown}”. There are: ${Object.keys(benches).join(", ")}.`);
  process.exit(1);
}

const machine = `${hostname()}: ${cpus().length} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 1024 ** 3)} GiB, Node ${process.version}`;
if (!isJson) console.log(`\n${machine}`);
const results: Record<string, BenchRow[]> = {};
for (const [name, bench] of Object.entries(benches)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  results[name] = await bench();
  if (!isJson) print(name, results[name]);
}
if (isJson) console.log(JSON.stringify({ machine, results }));
process.exit(0);

function print(name: string, rows: BenchRow[]): void {
  console.log(`\n${name}`);
  const width = Math.max(...rows.map((row) => row.name.length));
  for (const { name: what, value, unit, target, ok } of rows) {
    const figure = new Intl.NumberFormat("en", { maximumFractionDigits: value < 100 ? 2 : 0 }).format(value);
    const verdict = target ? `   aim ${target}: ${ok ? "met" : "MISSED"}` : "";
    console.log(`  ${what.padEnd(width)}  ${figure.padStart(10)} ${unit.padEnd(8)}${verdict}`);
  }
}
