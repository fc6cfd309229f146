import type { ExportFormat } from "@/lib/formats/export-format";
import { readSignalJson } from "@/lib/formats/signal/read-json";
import { readSignalMarkdown } from "@/lib/formats/signal/read-markdown";
import { recognizeSignalJson, recognizeSignalMarkdown } from "@/lib/formats/signal/recognize";

/** The two outputs of signal-export: https://github.com/carderne/signal-export. */
export const signalJson: ExportFormat = {
  id: "signal-json",
  platform: "signal",
  recognize: recognizeSignalJson,
  read: readSignalJson,
};

export const signalMarkdown: ExportFormat = {
  id: "signal-markdown",
  platform: "signal",
  recognize: recognizeSignalMarkdown,
  read: readSignalMarkdown,
};
