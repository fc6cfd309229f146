import { openTable } from "@/lib/formats/generic/format";
import type { TableSource } from "@/lib/formats/generic/table-source";
import { recognizeExport } from "@/lib/imports/recognize-export";
import type { ByteSource } from "@/lib/storage/byte-source";

/**
 * The one table of unknown origin that an upload is; null where it is anything else.
 * @throws AppError where the upload cannot be read at all
 */
export async function openOnlyTable(source: ByteSource): Promise<TableSource | null> {
  const [recognized, ...others] = await recognizeExport(source);
  const file = recognized?.set.files[0];
  if (!file || others.length > 0 || recognized.format.platform !== "generic") return null;
  return openTable(file);
}
