import { monitorEventLoopDelay } from "node:perf_hooks";
import { readChat } from "@/lib/imports/read-chat";
import { surveyExport } from "@/lib/imports/survey-export";
import { pathByteSource } from "@/lib/storage/path-byte-source";

export interface ChildReading {
  messages: number;
  ms: number;
  /** Above the process before it began to read. */
  peakMegabytes: number;
  /** The longest time for which nothing else could run. */
  longestBlockMs: number;
}

const sampleEveryMs = 20;
const megabyte = 1024 ** 2;

/** Surveys and reads an export in a process of its own, where memory is its own too. */
async function measure(file: string): Promise<ChildReading> {
  const source = await pathByteSource(file);
  const idle = process.memoryUsage.rss();
  let peak = idle;
  const sampling = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, sampleEveryMs);
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const { chats } = await surveyExport(source);
  const begun = performance.now();
  let messages = 0;
  for await (const record of readChat(source, { chat: chats[0]?.chat ?? "" })) {
    if (record.type === "message") messages++;
  }
  const ms = performance.now() - begun;
  clearInterval(sampling);
  delay.disable();
  return { messages, ms, peakMegabytes: (peak - idle) / megabyte, longestBlockMs: delay.max / 1e6 };
}

process.once("message", (file: string) => {
  void measure(file).then((reading) => process.send?.(reading, () => process.exit(0)));
});
