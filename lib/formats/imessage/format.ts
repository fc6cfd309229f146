import type { ExportFormat } from "@/lib/formats/export-format";
import { readIMessage } from "@/lib/formats/imessage/read";
import { recognizeIMessage } from "@/lib/formats/imessage/recognize";

/** The text output of imessage-exporter: https://github.com/ReagentX/imessage-exporter. */
export const iMessage: ExportFormat = {
  id: "imessage-txt",
  platform: "imessage",
  recognize: recognizeIMessage,
  read: readIMessage,
};
