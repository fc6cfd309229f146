import type { ImportNote } from "@/lib/formats/export-format";
import { importNote } from "@/lib/formats/import-note";
import type { LegacyEncoding } from "@/lib/formats/text/legacy-encoding";
import type { TextDecoding } from "@/lib/formats/text/text-decoding";

const names = new Map<string | null, string>([
  ["windows-1252", "Windows-1252"],
  ["euc-kr", "EUC-KR"],
  ["shift_jis", "Shift-JIS"],
] satisfies [LegacyEncoding, string][]);

/** What a person should know about how the bytes became text. */
export function encodingNotes(decoding: TextDecoding): ImportNote[] {
  const notes: ImportNote[] = [];
  const name = names.get(decoding.encoding);
  if (name) {
    notes.push(importNote("encoding-assumed", { encoding: name }));
  }
  if (decoding.damagedBytes > 0) {
    notes.push(importNote("damaged-characters", { count: decoding.damagedBytes }));
  }
  return notes;
}
