import type { ExportFormat } from "@/lib/formats/export-format";
import { readDesktopJson } from "@/lib/formats/signal/read-desktop-json";
import { readSignalJson } from "@/lib/formats/signal/read-json";
import { readSignalMarkdown } from "@/lib/formats/signal/read-markdown";
import { readSigtop } from "@/lib/formats/signal/read-sigtop";
import {
  recognizeDesktopJson,
  recognizeSignalJson,
  recognizeSignalMarkdown,
  recognizeSigtop,
} from "@/lib/formats/signal/recognize";

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

/** The text of sigtop: https://github.com/tbvdm/sigtop. */
export const signalText: ExportFormat = {
  id: "signal-text",
  platform: "signal",
  recognize: recognizeSigtop,
  read: readSigtop,
};

/** The JSON of sigtop. */
export const signalDesktopJson: ExportFormat = {
  id: "signal-desktop-json",
  platform: "signal",
  recognize: recognizeDesktopJson,
  read: readDesktopJson,
};
