import type { ExportFile, FileSet } from "@/lib/formats/export-format";
import { decodeHead } from "@/lib/formats/text/text-decoding";

// {"name": "Ana", "type": "personal_chat", "id": 1, "messages": [
const chatType =
  /"type"\s*:\s*"(?:personal_chat|bot_chat|saved_messages|private_(?:group|supergroup|channel)|public_(?:supergroup|channel|group))"/;
// "chats": {"about": "…", "list": [
const accountSection =
  /"(?:chats|left_chats)"\s*:\s*\{\s*(?:"about"\s*:\s*"(?:[^"\\]|\\.){0,2000}"\s*,\s*)?"list"\s*:\s*\[/;
// "messages": [{ … "date_unixtime": "1544006350" …
const telegramField = /"(?:date_unixtime|from_id|text_entities|actor_id|edited_unixtime)"\s*:/;
// What an account export begins with, before its chats.
const accountBeginning = /^\s*\{\s*"about"\s*:\s*"[^"]{0,200}Telegram/;

/** JSON that has the chats, or the message fields, of Telegram Desktop. */
export async function recognizeTelegram(files: readonly ExportFile[]): Promise<FileSet[]> {
  const isAlone = files.length === 1;
  const candidates = files.filter((file) => isAlone || /(?:^|\/)result[^/]*\.json$/i.test(file.path));
  const sets: FileSet[] = [];
  for (const file of candidates) {
    if (!looksLikeTelegram(decodeHead(await file.head()))) continue;
    sets.push({ key: isAlone ? "telegram" : file.path, files: [file] });
  }
  return sets;
}

function looksLikeTelegram(head: string): boolean {
  if (!/^\ufeff?\s*\{/.test(head)) return false;
  if (accountSection.test(head) || accountBeginning.test(head)) return true;
  return /"messages"\s*:/.test(head) && (chatType.test(head) || telegramField.test(head));
}
