import type { ExportFormat } from "@/lib/formats/export-format";
import { readLine } from "@/lib/formats/line/read";
import { recognizeLine } from "@/lib/formats/line/recognize";

export const line: ExportFormat = {
  id: "line-txt",
  platform: "line",
  recognize: recognizeLine,
  read: readLine,
};
