import type { CsvRow } from "@/lib/formats/csv/csv-rows";
import { readRows } from "@/lib/formats/csv/read-rows";
import type { ExportFile, ImportNote } from "@/lib/formats/export-format";
import type { Sample } from "@/lib/formats/generic/choose-columns";
import { columnsNamed } from "@/lib/formats/generic/column-names";
import { type Delimited, delimiterOf } from "@/lib/formats/generic/delimiter";
import { readTime } from "@/lib/formats/generic/read-time";
import type { TableRow, TableSource } from "@/lib/formats/generic/table-source";
import { placeOf } from "@/lib/formats/skipped";
import { encodingNotes } from "@/lib/formats/text/encoding-notes";
import { decodeHead, TextDecoding } from "@/lib/formats/text/text-decoding";

const maxColumns = 500;
// {"a": 1} · [{"a": 1}] · ["a"]
const json = /^\s*(?:\{|\[\s*[[{"\]])/;

/** Null where the file is no table. */
export async function csvSource(file: ExportFile): Promise<TableSource | null> {
  const head = decodeHead(await file.head());
  if (json.test(head)) return null;
  const delimited = delimiterOf(head);
  const first = delimited?.rows[0];
  if (!delimited || !first || first.cells.length > maxColumns) return null;
  const hasHeading = isHeading(first.cells);
  const columns = hasHeading ? distinct(first.cells) : first.cells.map((_, at) => `column ${at + 1}`);
  return {
    sample: sampleOf(delimited, columns, hasHeading),
    rows: () => tableRows(file, delimited.delimiter, columns, hasHeading),
  };
}

function sampleOf({ rows }: Delimited, columns: string[], hasHeading: boolean): Sample {
  return { columns, rows: rows.slice(hasHeading ? 1 : 0).map((row) => row.cells) };
}

async function* tableRows(
  file: ExportFile,
  delimiter: string,
  columns: string[],
  hasHeading: boolean,
): AsyncGenerator<TableRow[], ImportNote[]> {
  const places = new Map(columns.map((column, at) => [column, at]));
  const decoding = new TextDecoding();
  let isHeading = hasHeading;
  for await (const rows of readRows(file.bytes(), delimiter, decoding)) {
    const records = isHeading ? rows.slice(1) : rows;
    if (rows.length > 0) isHeading = false;
    yield records.map((row) => tableRow(row, places));
  }
  return encodingNotes(decoding);
}

function tableRow({ cells, line, problem }: CsvRow, places: ReadonlyMap<string, number>): TableRow {
  const tooMany = cells.length > places.size ? "too-many-cells" : null;
  return {
    where: placeOf("line", line),
    problem: cells.length === 0 ? problem : tooMany,
    get: (column) => cells[places.get(column) ?? -1],
  };
}

/** A heading holds no time and no number, and has no cell empty; or its names are known. */
function isHeading(cells: readonly string[]): boolean {
  const isNamed = (["time", "author", "text"] as const).filter(
    (role) => columnsNamed(role, cells).length > 0,
  );
  if (isNamed.length > 1) return true;
  return cells.every(
    (cell) => cell.trim() !== "" && cell.length <= 60 && !/^[\d.,:-]+$/.test(cell) && !readTime(cell, "dmy"),
  );
}

/** Columns of the same name are told apart by a number. */
function distinct(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.map((name, at) => {
    const plain = name.trim() || `column ${at + 1}`;
    const column = seen.has(plain) ? `${plain} (${at + 1})` : plain;
    seen.add(column);
    return column;
  });
}
