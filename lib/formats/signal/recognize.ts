import type { ExportFile, FileSet } from "@/lib/formats/export-format";
import { parseLoosely, Unreadable } from "@/lib/formats/json/parse-loosely";
import { isRaw } from "@/lib/formats/json/raw";
import { headerOn } from "@/lib/formats/signal/markdown-header";
import { conversationLine } from "@/lib/formats/signal/read-sigtop";
import { beginsMessage } from "@/lib/formats/signal/sigtop-header";
import { fileStem, firstLines, recognizeTexts } from "@/lib/formats/text/recognize-texts";

const linesToLookAt = 200;

/** Where a folder holds a chat both as JSON and as markdown, the JSON says more: the other is passed over. */
export async function recognizeSignalJson(files: readonly ExportFile[]): Promise<FileSet[]> {
  const sets = await recognizeTexts(files, {
    key: "signal",
    member: /\.jsonl?$/i,
    looksRight: isSignalJson,
    titleOf: chatTitle,
  });
  return sets.map((set) => {
    const folder = folderOf(set.key);
    const markdown = files.filter(
      (file) => /(?:^|\/)chat\.md$/i.test(file.path) && folderOf(file.path) === folder,
    );
    return { ...set, files: [...set.files, ...markdown] };
  });
}

export function recognizeSignalMarkdown(files: readonly ExportFile[]): Promise<FileSet[]> {
  return recognizeTexts(files, {
    key: "signal",
    member: /\.(?:md|txt)$/i,
    looksRight: isSignalMarkdown,
    titleOf: chatTitle,
  });
}

/** Its first line names the conversation, and fields begin a message after an empty one. */
export function recognizeSigtop(files: readonly ExportFile[]): Promise<FileSet[]> {
  return recognizeTexts(files, {
    key: "signal",
    member: /\.txt$/i,
    looksRight: (head) => {
      const [first = "", blank, next = "", afterNext = ""] = firstLines(head, 4);
      return conversationLine.test(first) && blank === "" && beginsMessage(next, afterNext);
    },
  });
}

/** A list of messages as Signal Desktop has them. */
export function recognizeDesktopJson(files: readonly ExportFile[]): Promise<FileSet[]> {
  return recognizeTexts(files, {
    key: "signal",
    member: /\.json$/i,
    looksRight: (head) =>
      /^\s*\[\s*\{/.test(head) &&
      /"conversationId"\s*:\s*"/.test(head) &&
      /"sent_at"\s*:\s*\d{12}/.test(head) &&
      /"type"\s*:\s*"[a-z0-9-]+"/.test(head),
    titleOf: fileStem,
  });
}

function isSignalJson(head: string): boolean {
  const start = head.trimStart();
  if (!/^\[?\s*\{/.test(start)) return false;
  // {"date": "2023-01-05T10:00:00", "sender": "Me", "body": "Hello  ", "quote": "", "sticker": null, …
  const first = start.replace(/^\[\s*/, "");
  const line = parseLoosely((firstLines(first, 1)[0] ?? "").replace(/[,\]\s]+$/, ""));
  if (isRaw(line) && !(line instanceof Unreadable)) return isSignalRecord(Object.keys(line));
  const names = [...first.slice(0, 20_000).matchAll(/"([a-z]{4,11})"\s*:/g)].map((found) => found[1] ?? "");
  return isSignalRecord(names);
}

function isSignalRecord(names: string[]): boolean {
  const isMessage = ["date", "sender", "body"].every((name) => names.includes(name));
  return (
    isMessage &&
    ["quote", "sticker", "reactions", "attachments"].filter((name) => names.includes(name)).length > 1
  );
}

/**
 * Older exports have a header that no other program writes: [2019-12-24, 12:23] Ana: Hello. The newer one is also
 * that of WhatsApp in a few languages, but Signal's lines end in two spaces and have an empty line between them.
 */
function isSignalMarkdown(head: string): boolean {
  const lines = firstLines(head, linesToLookAt);
  const first = lines.find((line) => line.trim() !== "");
  const header = first === undefined ? null : headerOn(first);
  if (!header) return false;
  if (header.style === "minutes") return true;
  if (head.includes("\u200e")) return false;
  const headers = lines.flatMap((line, at) => (headerOn(line)?.style === header.style ? [at] : []));
  const apart = headers.filter((at) => at === 0 || lines[at - 1]?.trim() === "");
  return (
    apart.length * 5 >= headers.length * 4 &&
    lines.some((line) => line.endsWith("  ") || /\(This message was deleted\)$/.test(line))
  );
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

/** Of "export/Ana & Bob/chat.md", the folder; of a file that is called otherwise, its name. */
function chatTitle(path: string): string | null {
  const stem = fileStem(path);
  if (!/^(?:chat|data|index)$/i.test(stem)) return stem;
  return folderOf(path).split("/").at(-2) || null;
}
