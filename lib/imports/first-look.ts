import type { Platform } from "@/lib/formats/message";
import { recognizeExport } from "@/lib/imports/recognize-export";
import type { ByteSource } from "@/lib/storage/byte-source";

interface FirstLook {
  platform: Platform;
  format: string;
}

/**
 * Tells what an upload is from its first 256 KB, or from the directory of an archive and the beginnings of a few files.
 * @throws AppError where it can be seen at once that there is nothing to read
 */
export async function takeFirstLook(source: ByteSource): Promise<FirstLook> {
  const [first] = await recognizeExport(source);
  if (!first) throw new Error("An export without chats was not refused.");
  return { platform: first.format.platform, format: first.format.id };
}
