import type { ExportFile, FileSet } from "@/lib/formats/export-format";
import { recognizeTelegram } from "@/lib/formats/telegram/recognize";
import { decodeHead } from "@/lib/formats/text/text-decoding";

// chats/chat_01/messages12.html
const partName = /^(.*\/)?messages(\d{0,6})\.html?$/i;
// <div class="message default clearfix joined" id="message12"> · <div class="history">
const telegramClass = /<div class="(?:message (?:default|service)\b|history"|page_body chat_page")/;

interface Part {
  file: ExportFile;
  folder: string;
  number: number;
}

/** The pages of Telegram Desktop: `messages.html`, `messages2.html` … of a folder are one chat. */
export async function recognizeTelegramHtml(files: readonly ExportFile[]): Promise<FileSet[]> {
  const [only] = files;
  if (files.length === 1 && only) {
    return (await isTelegramPage(only)) ? [{ key: "telegram", files: [only] }] : [];
  }
  const folders = await foldersOf(files);
  if (folders.size === 0 || (await recognizeTelegram(files)).length > 0) return [];
  return [...folders.values()].map((parts) => {
    const pages = parts.sort((left, right) => left.number - right.number).map((part) => part.file);
    return { key: pages[0]?.path ?? "telegram", files: pages };
  });
}

async function foldersOf(files: readonly ExportFile[]): Promise<Map<string, Part[]>> {
  const folders = new Map<string, Part[]>();
  for (const file of files) {
    const found = partName.exec(file.path);
    if (!found) continue;
    const [, folder = "", number] = found;
    const parts = folders.get(folder) ?? [];
    if (parts.length === 0 && !(await isTelegramPage(file))) continue;
    parts.push({ file, folder, number: number === "" ? 1 : Number(number) });
    folders.set(folder, parts);
  }
  return folders;
}

async function isTelegramPage(file: ExportFile): Promise<boolean> {
  return telegramClass.test(decodeHead(await file.head()));
}
