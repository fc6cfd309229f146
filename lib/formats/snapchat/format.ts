import type { ExportFormat } from "@/lib/formats/export-format";
import { readSnapchat } from "@/lib/formats/snapchat/read";
import { recognizeSnapchat } from "@/lib/formats/snapchat/recognize";

/** "My Data" of Snapchat: what was saved in chats, and what was sent while they kept it. */
export const snapchat: ExportFormat = {
  id: "snapchat-json",
  platform: "snapchat",
  recognize: recognizeSnapchat,
  read: readSnapchat,
};
