import { buffer } from "node:stream/consumers";
import yazl from "yazl";

/** A zip archive of the given files. */
export async function zip(files: Record<string, string | Uint8Array>): Promise<Buffer> {
  const archive = new yazl.ZipFile();
  for (const [path, content] of Object.entries(files)) {
    archive.addBuffer(typeof content === "string" ? Buffer.from(content) : Buffer.from(content), path);
  }
  archive.end();
  return buffer(archive.outputStream);
}
