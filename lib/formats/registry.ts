import type { ExportFormat } from "@/lib/formats/export-format";
import { telegram } from "@/lib/formats/telegram/format";
import { whatsApp } from "@/lib/formats/whatsapp/format";

/** In the order in which they are asked; a file belongs to the first format that recognises it. */
export const exportFormats: readonly ExportFormat[] = [telegram, whatsApp];
