import type { ChatBatch, ExportFile, ExportFormat, FileSet, ReadOptions } from "@/lib/formats/export-format";
import { csvSource } from "@/lib/formats/generic/csv-source";
import { jsonSource } from "@/lib/formats/generic/json-source";
import { readTable } from "@/lib/formats/generic/read";
import { recognizeTables } from "@/lib/formats/generic/recognize";
import type { TableSource } from "@/lib/formats/generic/table-source";

/** A table of unknown origin. */
export const genericCsv: ExportFormat = {
  id: "csv",
  platform: "generic",
  recognize: (files) =>
    recognizeTables(files, { member: /\.(?:csv|tsv|tab)$/i, isAlwaysTable: true }, csvSource),
  read: (set, options) => readWith(csvSource, set, options),
};

/** A list of objects, or JSON Lines, of unknown origin. */
export const genericJson: ExportFormat = {
  id: "json",
  platform: "generic",
  recognize: (files) =>
    recognizeTables(files, { member: /\.(?:jsonl?|ndjson)$/i, isAlwaysTable: false }, jsonSource),
  read: (set, options) => readWith(jsonSource, set, options),
};

/** The file as a table, whatever its syntax; null where it is none. */
export async function openTable(file: ExportFile): Promise<TableSource | null> {
  return (await jsonSource(file)) ?? csvSource(file);
}

async function* readWith(
  open: (file: ExportFile) => Promise<TableSource | null>,
  set: FileSet,
  options: ReadOptions,
): AsyncGenerator<ChatBatch> {
  const [file] = set.files;
  const source = file ? await open(file) : null;
  if (source) yield* readTable(source, set, options);
}
