import type { ImportNote } from "@/lib/formats/export-format";
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
    notes.push({ code: "encoding-assumed", message: `The file is not UTF-8. It was read as ${name}.` });
  }
  if (decoding.damagedBytes > 0) {
    const bytes = decoding.damagedBytes === 1 ? "One byte is" : `${decoding.damagedBytes} bytes are`;
    notes.push({ code: "damaged-characters", message: `${bytes} damaged and shown as �.` });
  }
  return notes;
}
