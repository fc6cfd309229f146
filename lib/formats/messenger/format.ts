import type { ExportFormat } from "@/lib/formats/export-format";
import { readThread } from "@/lib/formats/meta/read-thread";
import { recognizeThreads } from "@/lib/formats/meta/recognize-threads";

/** "Download your information" of Facebook, as JSON. */
export const messenger: ExportFormat = {
  id: "messenger-json",
  platform: "messenger",
  recognize: (files) => recognizeThreads(files, "Messenger", "download"),
  read: (set) => readThread(set, "Messenger"),
};

/** The download of end-to-end encrypted chats. */
export const messengerEndToEnd: ExportFormat = {
  id: "messenger-e2ee-json",
  platform: "messenger",
  recognize: (files) => recognizeThreads(files, "Messenger", "end-to-end"),
  read: (set) => readThread(set, "Messenger"),
};
