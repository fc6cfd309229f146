import type { ExportFormat } from "@/lib/formats/export-format";
import { readThread } from "@/lib/formats/meta/read-thread";
import { recognizeThreads } from "@/lib/formats/meta/recognize-threads";

/** "Download your information" of Instagram, as JSON. */
export const instagram: ExportFormat = {
  id: "instagram-json",
  platform: "instagram",
  recognize: (files) => recognizeThreads(files, "Instagram", "download"),
  read: (set) => readThread(set, "Instagram"),
};
