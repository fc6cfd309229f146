import { readPackage } from "@/lib/formats/discord/package/read";
import { recognizePackage } from "@/lib/formats/discord/package/recognize";
import type { ExportFormat } from "@/lib/formats/export-format";

/** What Discord sends to those who request their data: https://support.discord.com/hc/articles/360004957991 */
export const discordPackage: ExportFormat = {
  id: "discord-package",
  platform: "discord",
  recognize: recognizePackage,
  read: readPackage,
};
