import type { ExportFile, FileSet } from "@/lib/formats/export-format";
import { looksBinary } from "@/lib/formats/text/looks-binary";
import { decodeHead } from "@/lib/formats/text/text-decoding";

/** Of an archive, no more files than these are looked into by one format. */
const maxCandidates = 5000;

/** Shorter texts are whole ones. */
const enoughToBeCutOff = 30_000;

interface TextKind {
  /** Key of a file that was uploaded by itself. */
  key: string;
  /** Which members of an archive may be of this kind. */
  member: RegExp;
  looksRight(head: string): boolean;
  titleOf?(path: string): string | null;
}

/** Text files that each hold one chat. */
export async function recognizeTexts(files: readonly ExportFile[], kind: TextKind): Promise<FileSet[]> {
  const isAlone = files.length === 1;
  const candidates = isAlone ? files : files.filter((file) => kind.member.test(file.path));
  const sets: FileSet[] = [];
  for (const file of candidates.slice(0, maxCandidates)) {
    const head = await file.head();
    if (looksBinary(head) || !kind.looksRight(decodeHead(head))) continue;
    sets.push({
      key: isAlone ? kind.key : file.path,
      files: [file],
      titleHint: kind.titleOf?.(file.path) ?? null,
    });
  }
  return sets;
}

/** The first lines of a text, each cut short. The last of them is left out where it may be cut off. */
export function firstLines(text: string, count: number, maxLength = 4096): string[] {
  const lines: string[] = [];
  let at = 0;
  while (lines.length < count && at < text.length) {
    const found = text.indexOf("\n", at);
    if (found === -1 && lines.length > 0 && text.length >= enoughToBeCutOff) break;
    const end = found === -1 ? text.length : found;
    lines.push(text.slice(at, Math.min(end, at + maxLength)).replace(/\r$/, ""));
    at = end + 1;
  }
  return lines;
}

/** "chats/Ana & Bob.txt" is "Ana & Bob". */
export function fileStem(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1).replace(/\.[A-Za-z0-9]{1,5}$/, "");
}
