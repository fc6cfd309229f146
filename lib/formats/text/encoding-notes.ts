import type { ImportNote } from "@/lib/formats/export-format";
import type { TextDecoding } from "@/lib/formats/text/text-decoding";

/** What a person should know about how the bytes became text. */
export function encodingNotes(decoding: TextDecoding): ImportNote[] {
  const notes: ImportNote[] = [];
  if (decoding.encoding === "windows-1252") {
    notes.push({ code: "encoding-assumed", message: "The file is not UTF-8. It was read as Windows-1252." });
  }
  if (decoding.damagedBytes > 0) {
    const bytes = decoding.damagedBytes === 1 ? "One byte is" : `${decoding.damagedBytes} bytes are`;
    notes.push({ code: "damaged-characters", message: `${bytes} damaged and shown as �.` });
  }
  return notes;
}
