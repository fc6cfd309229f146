import type { ImportNote } from "@/lib/formats/export-format";
import type { Sample } from "@/lib/formats/generic/choose-columns";

export interface TableRow {
  where: string;
  /** Why the row cannot be used; null for nearly all. */
  problem: string | null;
  get(column: string): unknown;
}

/** A file of rows that have named values, whatever its syntax. */
export interface TableSource {
  sample: Sample;
  /** The same rows on every reading. Returns what is to be said of the file's encoding. */
  rows(): AsyncGenerator<TableRow[], ImportNote[]>;
}
