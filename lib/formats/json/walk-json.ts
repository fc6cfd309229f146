import { AppError } from "@/lib/errors/app-error";
import type { ExportFile, ImportNote } from "@/lib/formats/export-format";
import { BrokenJson, type JsonVisitor, JsonWalker } from "@/lib/formats/json/json-walker";
import { encodingNotes } from "@/lib/formats/text/encoding-notes";
import { decodeText, TextDecoding } from "@/lib/formats/text/text-decoding";

/**
 * Shows a JSON file to a visitor and pauses after each piece, so that what the visitor has gathered can be passed on.
 * Returns what is to be said of the file's encoding.
 * @throws AppError `damaged-file`, with `message`, where the document breaks off
 */
export async function* walkJson(
  file: ExportFile,
  visitor: JsonVisitor,
  message: string,
): AsyncGenerator<void, ImportNote[]> {
  const walker = new JsonWalker(visitor);
  const decoding = new TextDecoding();
  try {
    for await (const text of decodeText(file.bytes(), decoding)) {
      walker.write(text);
      yield;
    }
    walker.end();
  } catch (error) {
    if (error instanceof BrokenJson) throw new AppError("damaged-file", message, { cause: error });
    throw error;
  }
  return encodingNotes(decoding);
}
