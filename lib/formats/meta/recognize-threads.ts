import type { ExportFile, FileSet } from "@/lib/formats/export-format";
import { type Glance, glanceAt } from "@/lib/formats/json/glance";
import { isRaw } from "@/lib/formats/json/raw";
import { appOf, type MetaApp } from "@/lib/formats/meta/app-of-thread";
import { groupParts } from "@/lib/formats/meta/group-parts";

type ThreadLayout = "download" | "end-to-end";

export interface ThreadFile {
  file: ExportFile;
  /** Of the first message in the file. */
  time: number;
}

// messages/inbox/analima_12ab/message_1.json
const partPath = /(?:^|\/)message_\d{1,6}[^/]*\.json$/i;
// your_facebook_activity/groups/your_groups.json: an account's other doings
const elsewhere =
  /(?:^|\/)(?:your_(?:facebook|instagram)_activity|your_activity_across_facebook)\/(?!messages\/)/;

/** The threads of an app in one of the two layouts that Meta has for them. */
export async function recognizeThreads(
  files: readonly ExportFile[],
  app: MetaApp,
  layout: ThreadLayout,
): Promise<FileSet[]> {
  const isAlone = files.length === 1;
  const candidates = isAlone
    ? files
    : files.filter(({ path }) => /\.json$/i.test(path) && !elsewhere.test(path));
  const threads: ThreadFile[] = [];
  for (const file of candidates) {
    const head = await file.head();
    const glance = glanceAt(head, "messages");
    if (!glance || layoutOf(glance, file.path) !== layout) continue;
    if (layout === "download" && appOf(glance, file, files) !== app) continue;
    threads.push({ file, time: firstTime(glance) });
  }
  if (isAlone) return threads.map(({ file }) => ({ key: app.toLowerCase(), files: [file] }));
  return groupParts(threads);
}

function layoutOf({ fields, items }: Glance, path: string): ThreadLayout | null {
  if (!fields.has("messages")) return null;
  const messages = items.filter(isRaw);
  if (messages.some((message) => "senderName" in message && "timestamp" in message)) return "end-to-end";
  const isDated = (message: object) => "timestamp_ms" in message || "timestamp" in message;
  if (messages.some((message) => "sender_name" in message && isDated(message))) return "download";
  if (messages.length > 0) return messages.some((message) => "timestamp_ms" in message) ? "download" : null;
  if (!fields.has("participants")) return null;
  if (fields.has("threadName")) return "end-to-end";
  return fields.has("thread_path") || partPath.test(path) ? "download" : null;
}

function firstTime({ items }: Glance): number {
  for (const message of items.filter(isRaw)) {
    const time = message.timestamp_ms ?? message.timestamp;
    if (typeof time === "number") return time;
  }
  return 0;
}
