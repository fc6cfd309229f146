import type { ExportFormat } from "@/lib/formats/export-format";
import { readWhatsApp } from "@/lib/formats/whatsapp/read";
import { recognizeWhatsApp } from "@/lib/formats/whatsapp/recognize";

export const whatsApp: ExportFormat = {
  id: "whatsapp-txt",
  platform: "whatsapp",
  recognize: recognizeWhatsApp,
  read: readWhatsApp,
};
