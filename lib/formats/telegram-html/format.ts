import type { ExportFormat } from "@/lib/formats/export-format";
import { readTelegramHtml } from "@/lib/formats/telegram-html/read";
import { recognizeTelegramHtml } from "@/lib/formats/telegram-html/recognize";

export const telegramHtml: ExportFormat = {
  id: "telegram-html",
  platform: "telegram",
  recognize: recognizeTelegramHtml,
  read: readTelegramHtml,
};
