import type { ExportFile, ExportFormat, FileSet } from "@/lib/formats/export-format";
import { glanceAt } from "@/lib/formats/json/glance";
import { readSkype } from "@/lib/formats/skype/read";
import { decodeHead } from "@/lib/formats/text/text-decoding";

/** The export of conversations from Skype, which closed in 2025; free Teams has taken it over. */
export const skype: ExportFormat = {
  id: "skype-json",
  platform: "skype",
  recognize,
  read: readSkype,
};

async function recognize(files: readonly ExportFile[]): Promise<FileSet[]> {
  const isAlone = files.length === 1;
  const sets: FileSet[] = [];
  for (const file of files) {
    if (!isAlone && !/\.json$/i.test(file.path)) continue;
    if (!looksLikeSkype(await file.head())) continue;
    sets.push({ key: isAlone ? "skype" : file.path.replaceAll("#", "%23"), files: [file] });
  }
  return sets;
}

function looksLikeSkype(head: Uint8Array): boolean {
  const glance = glanceAt(head, "conversations");
  if (!glance?.fields.has("conversations")) return false;
  const isSigned = glance.fields.has("userId") && glance.fields.has("exportDate");
  return isSigned || /"MessageList"\s*:/.test(decodeHead(head));
}
