import type { ExportFile, FileSet } from "@/lib/formats/export-format";
import { looksBinary } from "@/lib/formats/text/looks-binary";
import { decodeHead } from "@/lib/formats/text/text-decoding";
import { titleFromFileName } from "@/lib/formats/whatsapp/chat-title";
import { headerAt } from "@/lib/formats/whatsapp/header";

const maxCandidates = 12;
const linesToLookAt = 400;

/** Text files with lines that begin like messages of WhatsApp. In an archive, its own names for them come first. */
export async function recognizeWhatsApp(files: readonly ExportFile[]): Promise<FileSet[]> {
  const isAlone = files.length === 1;
  const named = files.filter((file) => /(?:^|\/)_chat\.txt$|whatsapp[^/]*\.txt$/i.test(file.path));
  const texts = files.filter((file) => isAlone || /\.txt$/i.test(file.path));
  const candidates = named.length > 0 ? named : texts.slice(0, maxCandidates);
  const sets: FileSet[] = [];
  for (const file of candidates) {
    const head = await file.head();
    if (looksBinary(head) || !hasHeader(decodeHead(head))) continue;
    sets.push({
      key: isAlone ? "whatsapp" : file.path,
      files: [file],
      titleHint: titleFromFileName(file.path) ?? titleFromFileName(file.archiveName ?? ""),
    });
  }
  return sets;
}

function hasHeader(text: string): boolean {
  let at = 0;
  for (let line = 0; line < linesToLookAt && at < text.length; line++) {
    const lineEnd = text.indexOf("\n", at);
    const end = lineEnd === -1 ? text.length : lineEnd;
    const header = headerAt(text, at);
    // Other programs write "[15/01/2024 10:30] Ana" alone on a line.
    if (header && (!header.frame.startsWith("brackets") || text.slice(header.end, end).includes(":")))
      return true;
    at = end + 1;
  }
  return false;
}
