import type { ExportFormat } from "@/lib/formats/export-format";
import { readMatrixJson } from "@/lib/formats/matrix/read-json";
import { readMatrixText } from "@/lib/formats/matrix/read-text";
import { recognizeMatrixJson, recognizeMatrixText } from "@/lib/formats/matrix/recognize";

/** One room as Element exports it. */
export const matrixJson: ExportFormat = {
  id: "matrix-json",
  platform: "matrix",
  recognize: recognizeMatrixJson,
  read: readMatrixJson,
};

export const matrixText: ExportFormat = {
  id: "matrix-txt",
  platform: "matrix",
  recognize: recognizeMatrixText,
  read: readMatrixText,
};
