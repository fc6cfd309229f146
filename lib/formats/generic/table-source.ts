import type { ImportNote } from "@/lib/formats/export-format";
import type { Sample } from "@/lib/formats/generic/choose-columns";
import type { Place, SkipReason } from "@/lib/formats/message";

export interface TableRow {
  where: Place;
  /** Why the row cannot be used; null for nearly all. */
  problem: SkipReason | null;
  get(column: string): unknown;
}

/** A file of rows that have named values, whatever its syntax. */
export interface TableSource {
  sample: Sample;
  /** The same rows on every reading. Returns what is to be said of the file's encoding. */
  rows(): AsyncGenerator<TableRow[], ImportNote[]>;
}
