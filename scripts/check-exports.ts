import { readFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { type Inspection, inspectFile } from "./inspect-file";

const expectedSchema = z.object({
  messages: z.number(),
  system: z.number(),
  senders: z.array(z.string()).nullish(),
  first: z.string().nullish(),
  last: z.string().nullish(),
  accept_messages: z.array(z.number()).optional(),
  accept_first: z.array(z.string()).optional(),
  accept_last: z.array(z.string()).optional(),
});
const manifestSchema = z.array(
  z.object({
    file: z.string(),
    format: z.string(),
    expected: expectedSchema.extend({ date_ambiguous: z.boolean().optional() }),
    date_ambiguous: z.boolean().optional(),
    low_weight: z.boolean().optional(),
  }),
);
type Entry = z.infer<typeof manifestSchema>[number];

interface Found {
  messages: number;
  system: number;
  senders: string[];
  first: string | null;
  last: string | null;
}

/** Everything in which a file differs from what the manifest says of it. */
function mismatches(entry: Entry, inspection: Inspection): string[] {
  if ("error" in inspection) return [`${inspection.error.code}: ${inspection.error.message}`];
  const { expected } = entry;
  const found = sumOf(inspection);
  const problems: string[] = [];
  const accepted = [expected.messages, ...(expected.accept_messages ?? [])];
  if (!accepted.includes(found.messages))
    problems.push(`${found.messages} messages, not ${expected.messages}`);
  // A record that is taken for a message instead of a notice, or the other way round, moves both counts.
  const moved = found.messages - expected.messages;
  const isMoved = expected.accept_messages !== undefined && found.system === expected.system - moved;
  if (found.system !== expected.system && !isMoved)
    problems.push(`${found.system} notices, not ${expected.system}`);
  if (expected.senders) problems.push(...namesThatDiffer(expected.senders, found.senders));
  const isAnyDateRight = entry.date_ambiguous ?? expected.date_ambiguous;
  if (!isAnyDateRight) problems.push(...timesThatDiffer(expected, found));
  return problems;
}

function sumOf(inspection: Extract<Inspection, { chats: unknown }>): Found {
  const { chats } = inspection;
  const times = (key: "first" | "last") => chats.flatMap((chat) => chat[key] ?? []).sort();
  return {
    messages: chats.reduce((sum, chat) => sum + chat.messages, 0),
    system: chats.reduce((sum, chat) => sum + chat.system, 0),
    senders: [...new Set(chats.flatMap((chat) => chat.participants))],
    first: times("first").at(0) ?? null,
    last: times("last").at(-1) ?? null,
  };
}

function namesThatDiffer(expected: string[], found: string[]): string[] {
  const missing = expected.filter((name) => !found.includes(name)).map((name) => `sender “${name}” missing`);
  const extra = found.filter((name) => !expected.includes(name)).map((name) => `sender “${name}” unexpected`);
  return [...missing, ...extra];
}

function timesThatDiffer(expected: Entry["expected"], found: Found): string[] {
  return (["first", "last"] as const).flatMap((key) => {
    const wanted = expected[key];
    const accepted = [wanted ?? "", ...(expected[`accept_${key}`] ?? [])].map(secondsOf);
    if (!wanted || accepted.includes(secondsOf(found[key]))) return [];
    return [`${key} ${found[key]}, not ${wanted}`];
  });
}

function secondsOf(time: string | null): string {
  return (time ?? "").slice(0, 19);
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { only: { type: "string" } },
  });
  const [manifestFile] = positionals;
  if (!manifestFile) {
    console.error("Usage: npm run check:exports -- MANIFEST [--only whatsapp,telegram]");
    process.exitCode = 2;
    return;
  }
  const wanted = values.only?.split(",") ?? [""];
  const entries = manifestSchema.parse(JSON.parse(await readFile(manifestFile, "utf8")));
  const chosen = entries.filter((entry) => wanted.some((beginning) => entry.format.startsWith(beginning)));
  const width = Math.max(...chosen.map((entry) => entry.file.length), 4) + 2;
  let failed = 0;
  for (const entry of chosen) {
    const problems = mismatches(entry, await inspectFile(path.join(path.dirname(manifestFile), entry.file)));
    if (problems.length > 0) failed++;
    const weight = entry.low_weight ? " (low weight)" : "";
    console.log(`${entry.file.padEnd(width)}${problems.length === 0 ? "ok" : problems.join("; ")}${weight}`);
  }
  console.log(`${chosen.length - failed} of ${chosen.length} files agree.`);
  if (failed > 0 || chosen.length === 0) process.exitCode = 1;
}

await main();
