import type { ExportFile, FileSet } from "@/lib/formats/export-format";
import { chooseColumns } from "@/lib/formats/generic/choose-columns";
import type { TableSource } from "@/lib/formats/generic/table-source";
import { looksBinary } from "@/lib/formats/text/looks-binary";
import { fileStem } from "@/lib/formats/text/recognize-texts";

const maxCandidates = 200;

interface TableKind {
  /** Which members of an archive may be of this kind. */
  member: RegExp;
  /** True where a file of that name with even rows is a table, whatever its columns are called. */
  isAlwaysTable: boolean;
}

/**
 * Tables in which somebody says something. One that was uploaded by itself is taken where some of its columns are
 * unclear, too, so that they can be asked for; in an archive it may be anything.
 */
export async function recognizeTables(
  files: readonly ExportFile[],
  kind: TableKind,
  open: (file: ExportFile) => Promise<TableSource | null>,
): Promise<FileSet[]> {
  const isAlone = files.length === 1;
  const candidates = isAlone ? files : files.filter((file) => kind.member.test(file.path));
  const sets: FileSet[] = [];
  for (const file of candidates.slice(0, maxCandidates)) {
    if (looksBinary(await file.head())) continue;
    const source = await open(file);
    if (!source || !isConversation(source, isAlone, kind.isAlwaysTable && kind.member.test(file.path)))
      continue;
    sets.push({ key: isAlone ? "table" : file.path, files: [file], titleHint: fileStem(file.path) });
  }
  return sets;
}

function isConversation({ sample }: TableSource, isAlone: boolean, isSurelyTable: boolean): boolean {
  const { missing, named } = chooseColumns(sample);
  if (missing.length === 0) return true;
  return isAlone && (named > 1 || (isSurelyTable && sample.columns.length > 1));
}
