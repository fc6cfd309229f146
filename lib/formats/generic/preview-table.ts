import type { ColumnChoice } from "@/lib/formats/export-format";
import { cellText } from "@/lib/formats/generic/cell-text";
import { type ChosenColumns, chooseColumns, type Sample } from "@/lib/formats/generic/choose-columns";
import { tableOrder } from "@/lib/formats/generic/date-order";
import { onlyAuthorOf } from "@/lib/formats/generic/read";
import { RecordBuilder } from "@/lib/formats/generic/record-builder";
import type { TableRow, TableSource } from "@/lib/formats/generic/table-source";
import type { Message, Skipped } from "@/lib/formats/message";
import { placeOf } from "@/lib/formats/skipped";

export interface TablePreview {
  columns: readonly string[];
  /** The first rows, each value as text. */
  rows: string[][];
  chosen: ChosenColumns;
  /** The first rows as records, in the order of the file. */
  records: PreviewRecord[];
}

export interface PreviewRecord {
  record: Message | Skipped;
  /** Date and time as they stand in the row. */
  written: string;
  /** False where other rows decide in which order day and month are. */
  isTimeSettled: boolean;
}

/** How the beginning of a table reads with its columns taken as chosen; without a look at the rest of it. */
export async function previewTable(source: TableSource, choice: ColumnChoice = {}): Promise<TablePreview> {
  const { sample } = source;
  const chosen = chooseColumns(sample, choice);
  const rows = sample.rows.map((row, at) => sampleRow(sample, row, at));
  const ofSample: TableSource = { sample, rows: () => inOneBatch(rows) };
  const { order, isAmbiguous } = await tableOrder(ofSample, chosen.columns, null);
  const builder = new RecordBuilder(chosen.columns, order ?? "dmy", onlyAuthorOf(choice));
  return {
    columns: sample.columns,
    rows: sample.rows.map((row) => sample.columns.map((_, at) => writtenValue(row[at]))),
    chosen,
    records: rows.map((row) => ({
      record: builder.build(row),
      written: writtenTime(row, chosen),
      isTimeSettled: !isAmbiguous,
    })),
  };
}

function sampleRow(sample: Sample, row: readonly unknown[], at: number): TableRow {
  return {
    where: placeOf("row", at + 1),
    problem: null,
    get: (column) => row[sample.columns.indexOf(column)],
  };
}

async function* inOneBatch(rows: TableRow[]): AsyncGenerator<TableRow[], []> {
  yield rows;
  return [];
}

function writtenTime(row: TableRow, { columns }: ChosenColumns): string {
  return (["time", "timeOfDay"] as const)
    .flatMap((role) => columns.get(role) ?? [])
    .map((column) => writtenValue(row.get(column)))
    .join(" ");
}

function writtenValue(value: unknown): string {
  return value === undefined || value === null ? "" : cellText(value);
}
