import type { ExportFormat } from "@/lib/formats/export-format";
import { readGoogleChat } from "@/lib/formats/google-chat/read";
import { recognizeGoogleChat } from "@/lib/formats/google-chat/recognize";

/** Google Chat in Google Takeout. */
export const googleChat: ExportFormat = {
  id: "google-chat-json",
  platform: "google-chat",
  recognize: recognizeGoogleChat,
  read: readGoogleChat,
};
