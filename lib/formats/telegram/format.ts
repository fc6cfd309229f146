import type { ExportFormat } from "@/lib/formats/export-format";
import { readTelegram } from "@/lib/formats/telegram/read";
import { recognizeTelegram } from "@/lib/formats/telegram/recognize";

export const telegram: ExportFormat = {
  id: "telegram-json",
  platform: "telegram",
  recognize: recognizeTelegram,
  read: readTelegram,
};
