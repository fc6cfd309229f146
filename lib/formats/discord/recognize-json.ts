import type { ExportFile, FileSet } from "@/lib/formats/export-format";
import { glanceAt } from "@/lib/formats/json/glance";
import { idOf, isRaw, type Raw, rawsOf, textOf } from "@/lib/formats/json/raw";
import { readIsoTime } from "@/lib/formats/text/iso-time";

/** Of an archive whose members do not carry the exporter's own names, only this many are looked into. */
const maxCandidates = 50;

interface Part {
  file: ExportFile;
  channelId: string | undefined;
  /** Of its first message; infinite where it has none. */
  start: number;
}

/** The files of a channel make one chat, also where they were exported one after the other. */
export async function recognizeExporterJson(files: readonly ExportFile[]): Promise<FileSet[]> {
  const [only] = files;
  if (files.length === 1 && only) return (await partOf(only)) ? [{ key: "discord", files }] : [];
  const channels = new Map<string, Part[]>();
  for (const file of candidatesAmong(files)) {
    const part = await partOf(file);
    if (!part) continue;
    const key = `discord/${part.channelId ?? file.path}`;
    const parts = channels.get(key);
    if (parts) parts.push(part);
    else channels.set(key, [part]);
  }
  return [...channels].map(([key, parts]) => ({ key, files: inOrder(parts) }));
}

function candidatesAmong(files: readonly ExportFile[]): readonly ExportFile[] {
  const documents = files.filter((file) => /\.json$/i.test(file.path));
  // "Server - Texts - general [1057381394713755648] [part 2].json"
  const named = documents.filter((file) => /\[\d{15,20}\][^/]*\.json$/i.test(file.path));
  return named.length > 0 ? named : documents.slice(0, maxCandidates);
}

/** Null where the file is not by DiscordChatExporter. */
async function partOf(file: ExportFile): Promise<Part | null> {
  const glance = glanceAt(await file.head(), "messages");
  const channel = glance?.fields.get("channel");
  if (!glance || !isRaw(channel)) return null;
  const messages = rawsOf(glance.items);
  if (!isRaw(glance.fields.get("guild")) && !messages.some(isByExporter)) return null;
  const start = readIsoTime(textOf(messages[0]?.timestamp) ?? "")?.time;
  return { file, channelId: idOf(channel.id), start: start ?? Number.POSITIVE_INFINITY };
}

function isByExporter(message: Raw): boolean {
  return isRaw(message.author) && "timestamp" in message && "content" in message;
}

function inOrder(parts: Part[]): ExportFile[] {
  const byName = new Intl.Collator("en", { numeric: true });
  const sorted = parts.sort((left, right) =>
    left.start === right.start ? byName.compare(left.file.path, right.file.path) : left.start - right.start,
  );
  return sorted.map(({ file }) => file);
}
