import { folderOf } from "@/lib/formats/archive-path";
import type { ExportFile, FileSet } from "@/lib/formats/export-format";
import type { Interest, JsonPath, JsonVisitor } from "@/lib/formats/json/json-walker";
import { isRaw } from "@/lib/formats/json/raw";
import { walkBeginning } from "@/lib/formats/json/walk-beginning";
import { decodeHead } from "@/lib/formats/text/text-decoding";

// mydata~1713576562686/json/chat_history.json
const historyPath = /(?:^|\/)chat_history[^/]{0,40}\.json$/i;
// chat_media/2024-04-20_b~EiQSFTM0SEdmSTFN.jpg
const besideHistory = /(?:^|\/)(?:(?:friends|account|snap_history)\.json|chat_media\/[^/]{1,300})$/i;

/** The history of an account's chats, with the files that name its people and its media. */
export async function recognizeSnapchat(files: readonly ExportFile[]): Promise<FileSet[]> {
  const isAlone = files.length === 1;
  const sets: FileSet[] = [];
  for (const file of files) {
    if (!isAlone && !historyPath.test(file.path)) continue;
    if (!looksLikeHistory(decodeHead(await file.head()))) continue;
    const folder = folderOf(folderOf(file.path));
    const account = folder === "" ? "" : `${folder}/`;
    const beside = isAlone
      ? []
      : files.filter(({ path }) => path.startsWith(account) && besideHistory.test(path));
    sets.push({ key: isAlone ? "snapchat" : file.path.replaceAll("#", "%23"), files: [file, ...beside] });
  }
  return sets;
}

function looksLikeHistory(head: string): boolean {
  if (!/^\s*\{/.test(head)) return false;
  const glance = new Glance();
  walkBeginning(head, glance);
  return glance.isSnapchat;
}

/** Looks for lists of messages at the top, of the kind that only Snapchat writes. */
class Glance implements JsonVisitor {
  isSnapchat = false;

  interest(path: JsonPath): Interest {
    if (path.length < 2) return "enter";
    return path.length === 2 && typeof path[1] === "number" && !this.isSnapchat ? "take" : "skip";
  }

  take(path: JsonPath, value: unknown): void {
    if (path.length !== 2 || !isRaw(value)) return;
    this.isSnapchat ||= "Media Type" in value && "Created" in value && "IsSender" in value;
  }
}
