import { english } from "./tables/english";
import type { WordTable } from "./word-table";

/** The languages that questions are understood in, in the order in which they are tried. */
export const wordTables: WordTable[] = [english];
