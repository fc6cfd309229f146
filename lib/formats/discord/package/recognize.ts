import { baseNameOf, folderOf } from "@/lib/formats/archive-path";
import type { ExportFile, FileSet } from "@/lib/formats/export-format";
import { decodeHead } from "@/lib/formats/text/text-decoding";

// messages/c1057381394713755648/messages.json · Nachrichten/1057381394713755648/messages.csv
const messagesFile = /(?:^|\/)c?\d{1,21}\/messages\.(?:json|csv)$/i;

const maxLooks = 20;

/** The folder of messages in a package, whatever it is called in the language of the account. */
export async function recognizePackage(files: readonly ExportFile[]): Promise<FileSet[]> {
  const [only] = files;
  if (files.length === 1 && only) return (await hasOwnMessages(only)) ? [{ key: "discord", files }] : [];
  const candidates = files.filter((file) => messagesFile.test(file.path));
  for (const candidate of candidates.slice(0, maxLooks)) {
    if (!(await hasOwnMessages(candidate))) continue;
    const messages = folderOf(folderOf(candidate.path));
    return [{ key: "discord", files: files.filter((file) => belongsTo(messages, file.path)) }];
  }
  return [];
}

async function hasOwnMessages(file: ExportFile): Promise<boolean> {
  const head = decodeHead(await file.head());
  if (/^ID,Timestamp,Contents,Attachments\s/.test(head)) return true;
  return /^\s*\[\s*\{/.test(head) && /"ID"\s*:\s*"?\d/.test(head) && /"Timestamp"\s*:\s*"\d{4}-/.test(head);
}

/** The channels, their index, and who the account belongs to. */
function belongsTo(messages: string, path: string): boolean {
  if (baseNameOf(path) === "user.json") return true;
  return path.startsWith(messages === "" ? "" : `${messages}/`) && /\.(?:json|csv)$/i.test(path);
}
