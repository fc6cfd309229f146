import { type CsvRow, CsvRows } from "@/lib/formats/csv/csv-rows";
import { decodeText, type TextDecoding } from "@/lib/formats/text/text-decoding";

/** The rows of a CSV file of any size, in batches. */
export async function* readRows(
  bytes: AsyncIterable<Uint8Array>,
  delimiter: string,
  decoding: TextDecoding,
): AsyncGenerator<CsvRow[]> {
  const rows = new CsvRows(delimiter);
  for await (const text of decodeText(bytes, decoding)) yield rows.write(text);
  yield rows.end();
}

/** Longer texts are the beginning of a file and may break off. */
const longestWhole = 30_000;

/** The rows at the beginning of a text; one that may be cut off is left out. */
export function firstRows(head: string, delimiter: string, count: number): CsvRow[] {
  const rows = new CsvRows(delimiter);
  const found = rows.write(head);
  const isWhole = head.length < longestWhole || found.length === 0;
  return (isWhole ? [...found, ...rows.end()] : found).slice(0, count);
}
