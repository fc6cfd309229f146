import { folderOf } from "@/lib/formats/archive-path";
import type { ExportFile, FileSet } from "@/lib/formats/export-format";
import { decodeHead } from "@/lib/formats/text/text-decoding";

/** Of an archive, this many documents are looked into. */
const maxCandidates = 40;
const byName = new Intl.Collator("en", { numeric: true });

/** An account's conversations, in one file or in several. */
export async function recognizeConversations(
  files: readonly ExportFile[],
  key: string,
  looksRight: (head: string) => boolean,
): Promise<FileSet[]> {
  const isAlone = files.length === 1;
  const documents = isAlone ? [...files] : files.filter((file) => /\.json$/i.test(file.path));
  const named = documents.filter((file) => /(?:^|\/)conversations[^/]*\.json$/i.test(file.path));
  const candidates = named.length > 0 ? named : documents.slice(0, maxCandidates);
  const found = await conversationFiles(candidates, looksRight);
  const [first] = found;
  if (!first) return [];
  const folder = folderOf(first.path);
  const companions = documents.filter((file) => folderOf(file.path) === folder && !found.includes(file));
  return [{ key, files: [...found, ...companions] }];
}

/** Those files that hold conversations, in the order of the numbers in their names. */
export async function conversationFiles(
  files: readonly ExportFile[],
  looksRight: (head: string) => boolean,
): Promise<ExportFile[]> {
  const found: ExportFile[] = [];
  for (const file of files) {
    if (looksRight(decodeHead(await file.head()))) found.push(file);
  }
  return found.sort((left, right) => byName.compare(left.path, right.path));
}
