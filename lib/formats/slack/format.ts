import type { ExportFormat } from "@/lib/formats/export-format";
import { readSlack } from "@/lib/formats/slack/read";
import { recognizeSlack } from "@/lib/formats/slack/recognize";

export const slack: ExportFormat = {
  id: "slack-zip",
  platform: "slack",
  recognize: recognizeSlack,
  read: readSlack,
};
