import type { ExportFile, FileSet } from "@/lib/formats/export-format";
import { glanceAt } from "@/lib/formats/json/glance";
import { isRaw, type Raw } from "@/lib/formats/json/raw";

/** Each `messages.json` with what stands beside it: `group_info.json` of its folder, `user_info.json` of the account. */
export async function recognizeGoogleChat(files: readonly ExportFile[]): Promise<FileSet[]> {
  const isAlone = files.length === 1;
  const byPath = new Map(files.map((file) => [file.path, file]));
  const owner = files.find(({ path }) => /(?:^|\/)user_info\.json$/.test(path));
  const sets: FileSet[] = [];
  for (const file of files) {
    if (!isAlone && !/\.json$/i.test(file.path)) continue;
    const glance = glanceAt(await file.head(), "messages");
    if (!glance?.fields.has("messages")) continue;
    const folder = file.path.slice(0, file.path.lastIndexOf("/") + 1);
    const group = byPath.get(`${folder}group_info.json`);
    const isEmptyChat = glance.items.length === 0 && group !== undefined;
    if (!isEmptyChat && !glance.items.filter(isRaw).some(isGoogleMessage)) continue;
    sets.push({
      key: isAlone ? "google-chat" : (folder.slice(0, -1) || file.path).replaceAll("#", "%23"),
      files: [file, ...(group ? [group] : []), ...(owner ? [owner] : [])],
    });
  }
  return sets;
}

function isGoogleMessage(message: Raw): boolean {
  const isPlaced = "topic_id" in message || "message_id" in message;
  return isRaw(message.creator) && (isPlaced || "created_date" in message);
}
