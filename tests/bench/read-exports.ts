import { fork } from "node:child_process";
import { createReadStream } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Tokenizer } from "@streamparser/json";
import { parseString } from "whatsapp-chat-parser";
import { readChat } from "@/lib/imports/read-chat";
import { pathByteSource } from "@/lib/storage/path-byte-source";
import type { BenchRow } from "./bench-row";
import { writeTelegramExport, writeWhatsAppExport } from "./generate-chat";
import type { ChildReading } from "./read-in-child";

const rounds = 5;
const compared = 100_000;
const large = 1_000_000;
const maxMegabytes = 250;

/** Readers against the tools that come closest, on the same files in the same run; memory in processes of their own. */
export async function benchReading(): Promise<BenchRow[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "backscroll-reading-"));
  try {
    return [...(await benchWhatsApp(folder)), ...(await benchTelegram(folder))];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function benchWhatsApp(folder: string): Promise<BenchRow[]> {
  const file = path.join(folder, "chat.txt");
  await writeWhatsAppExport(file, compared, 1);
  const [ours, theirs] = await fastest(
    () => readAll(file, "whatsapp"),
    async () => parseString(await readFile(file, "utf8"), { parseAttachments: true }).length,
  );
  await writeWhatsAppExport(file, large, 2);
  return [
    { name: `WhatsApp, ${count(compared)} messages`, value: ours, unit: "ms" },
    { name: "  whatsapp-chat-parser, same file", value: theirs, unit: "ms" },
    { name: "  times as fast as it", value: theirs / ours, unit: "×", target: "≥ 1", ok: theirs >= ours },
    ...rowsOf("WhatsApp", await readInChild(file)),
  ];
}

async function benchTelegram(folder: string): Promise<BenchRow[]> {
  const file = path.join(folder, "result.json");
  await writeTelegramExport(file, compared, 1);
  const [ours, theirs] = await fastest(
    () => readAll(file, "telegram"),
    () => tokenize(file),
  );
  await writeTelegramExport(file, large, 2);
  return [
    { name: `Telegram, ${count(compared)} messages`, value: ours, unit: "ms" },
    { name: "  bare @streamparser/json tokenizer, same file", value: theirs, unit: "ms" },
    { name: "  times its time", value: ours / theirs, unit: "×", target: "≤ 2", ok: ours <= theirs * 2 },
    ...rowsOf("Telegram", await readInChild(file)),
  ];
}

function rowsOf(platform: string, reading: ChildReading): BenchRow[] {
  const { messages, ms, peakMegabytes, longestBlockMs } = reading;
  const isComplete = messages === large;
  return [
    {
      name: `${platform}, ${count(large)} messages: read`,
      value: messages,
      unit: "messages",
      target: "all",
      ok: isComplete,
    },
    { name: "  rate", value: messages / (ms / 1000), unit: "/s" },
    {
      name: "  memory above idle",
      value: peakMegabytes,
      unit: "MB",
      target: `< ${maxMegabytes}`,
      ok: peakMegabytes < maxMegabytes,
    },
    { name: "  longest block of the event loop", value: longestBlockMs, unit: "ms" },
  ];
}

/** The shortest time of each in milliseconds, taken in turns. */
async function fastest(
  ours: () => Promise<number>,
  theirs: () => Promise<number>,
): Promise<[number, number]> {
  const best: [number, number] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < rounds; round++) {
    best[0] = Math.min(best[0], await timed(ours));
    best[1] = Math.min(best[1], await timed(theirs));
  }
  return best;
}

async function timed(read: () => Promise<number>): Promise<number> {
  const begun = performance.now();
  await read();
  return performance.now() - begun;
}

async function readAll(file: string, chat: string): Promise<number> {
  let records = 0;
  for await (const _ of readChat(await pathByteSource(file), { chat })) records++;
  return records;
}

async function tokenize(file: string): Promise<number> {
  let tokens = 0;
  const tokenizer = new Tokenizer();
  tokenizer.onToken = () => {
    tokens++;
  };
  for await (const chunk of createReadStream(file)) tokenizer.write(chunk);
  return tokens;
}

async function readInChild(file: string): Promise<ChildReading> {
  const child = fork(path.join(import.meta.dirname, "read-in-child.ts"));
  return new Promise((resolve, reject) => {
    child.once("message", (reading) => resolve(reading as ChildReading));
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`The reading process ended with ${code}.`)));
    child.send(file);
  });
}

function count(number: number): string {
  return number.toLocaleString("en");
}
