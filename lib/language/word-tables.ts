import { english } from "./tables/english";
import { french } from "./tables/french";
import { german } from "./tables/german";
import { italian } from "./tables/italian";
import { portuguese } from "./tables/portuguese";
import { spanish } from "./tables/spanish";
import type { WordTable } from "./word-table";

/** The languages that questions are understood in, in the order in which they are tried. */
export const wordTables: WordTable[] = [english, german, spanish, french, portuguese, italian];
