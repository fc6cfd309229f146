import type { ExportFile, FileSet } from "@/lib/formats/export-format";
import type { Interest, JsonPath, JsonVisitor } from "@/lib/formats/json/json-walker";
import { isRaw } from "@/lib/formats/json/raw";
import { walkBeginning } from "@/lib/formats/json/walk-beginning";
import { decodeHead } from "@/lib/formats/text/text-decoding";

const maxCandidates = 8;

/** JSON that has the chats, or the messages, of Telegram Desktop. */
export async function recognizeTelegram(files: readonly ExportFile[]): Promise<FileSet[]> {
  const isAlone = files.length === 1;
  const candidates = files.filter((file) => isAlone || /(?:^|\/)result[^/]*\.json$/i.test(file.path));
  const sets: FileSet[] = [];
  for (const file of candidates.slice(0, maxCandidates)) {
    if (!looksLikeTelegram(decodeHead(await file.head()))) continue;
    sets.push({ key: isAlone ? "telegram" : file.path, files: [file] });
  }
  return sets;
}

function looksLikeTelegram(head: string): boolean {
  if (!/^\s*\{/.test(head)) return false;
  const glance = new Glance();
  walkBeginning(head, glance);
  return glance.isTelegram;
}

const chatTypes =
  /^(?:personal_chat|bot_chat|saved_messages|(?:private|public)_(?:group|supergroup|channel)|verification_codes|replies)$/;

/** Looks for what only Telegram writes. */
class Glance implements JsonVisitor {
  isTelegram = false;

  interest(path: JsonPath): Interest {
    const [section, list] = path;
    if (path.length === 0) return "enter";
    if (path.length === 1) {
      if (section === "messages" || section === "chats" || section === "left_chats") return "enter";
      return section === "type" || section === "about" ? "take" : "skip";
    }
    if (section === "messages") return path.length === 2 && !this.isTelegram ? "take" : "skip";
    if (list === "list") this.isTelegram = true;
    return "skip";
  }

  take(path: JsonPath, value: unknown): void {
    const [section] = path;
    if (section === "type") this.isTelegram ||= typeof value === "string" && chatTypes.test(value);
    // "about": "Here is the data you requested. … Telegram …"
    else if (section === "about") this.isTelegram ||= typeof value === "string" && value.includes("Telegram");
    else this.isTelegram ||= isTelegramMessage(value);
  }
}

function isTelegramMessage(value: unknown): boolean {
  if (!isRaw(value)) return false;
  const isDated = "date_unixtime" in value || typeof value.date === "string";
  return (
    isDated &&
    ("from" in value || "actor" in value || "from_id" in value) &&
    ("text" in value || "action" in value)
  );
}
