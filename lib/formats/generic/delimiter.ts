import type { CsvRow } from "@/lib/formats/csv/csv-rows";
import { firstRows } from "@/lib/formats/csv/read-rows";

const delimiters = [",", ";", "\t", "|"];
const rowsToLookAt = 100;
const lengthToLookAt = 131_072;

export interface Delimited {
  delimiter: string;
  rows: CsvRow[];
}

/** The delimiter that cuts nearly all rows into the same number of cells, and into the most of them. */
export function delimiterOf(head: string): Delimited | null {
  let best: Delimited | null = null;
  let bestWidth = 1;
  for (const delimiter of delimiters) {
    const rows = firstRows(head.slice(0, lengthToLookAt), delimiter, rowsToLookAt);
    const width = rows[0]?.cells.length ?? 0;
    const even = rows.filter((row) => row.problem === null && row.cells.length === width).length;
    if (width <= bestWidth || even * 5 < rows.length * 4) continue;
    best = { delimiter, rows };
    bestWidth = width;
  }
  return best;
}
