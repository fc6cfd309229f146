import type { ExportFile } from "@/lib/formats/export-format";
import { parseLoosely, Unreadable } from "@/lib/formats/json/parse-loosely";
import { decodeText } from "@/lib/formats/text/text-decoding";

const maxBytes = 8 * 1024 ** 2;

/** The value in a file that tells something about others, such as a list of names; null where it cannot be read. */
export async function readSmallJson(file: ExportFile): Promise<unknown> {
  if (file.size > maxBytes) return null;
  let source = "";
  for await (const text of decodeText(file.bytes())) {
    source += text;
    if (source.length > maxBytes) return null;
  }
  const value = parseLoosely(source);
  return value instanceof Unreadable ? null : value;
}
