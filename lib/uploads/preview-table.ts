import "server-only";
import type { Database } from "@/db/client";
import { findUpload } from "@/db/queries/uploads";
import { notFound } from "@/lib/errors/not-found";
import type { ColumnChoice } from "@/lib/formats/export-format";
import { type PreviewRecord, previewTable } from "@/lib/formats/generic/preview-table";
import { toldSkip } from "@/lib/formats/told-skip";
import { openOnlyTable } from "@/lib/imports/open-only-table";
import { fileStore } from "@/lib/storage/file-store";
import type { TablePreview } from "./table-preview.schema";

const ROWS_SHOWN = 5;
const MESSAGES_SHOWN = 3;
const MOST_CHARACTERS = 160;

/**
 * The beginning of an uploaded table and how it reads; null where the upload is no such table.
 * @throws AppError `not-found` for an upload that is not this owner's
 */
export async function previewUploadedTable(
  database: Database,
  owned: { ownerId: string; uploadId: string },
  choice: ColumnChoice | null,
): Promise<TablePreview | null> {
  const upload = await findUpload(database, owned);
  if (!upload) throw notFound();
  const source = await openOnlyTable(await fileStore().open(upload.id, upload.fileName));
  if (!source) return null;
  const { columns, rows, chosen, records } = await previewTable(source, choice ?? {});
  const columnOf = (role: "time" | "timeOfDay" | "author" | "text") => chosen.columns.get(role) ?? null;
  const found = (["time", "author", "text"] as const).filter((role) => columnOf(role) !== null);
  const messages = records.flatMap(shownMessage);
  const [skipped] = records.flatMap(({ record }) => (record.type === "skipped" ? record : []));
  return {
    columns: [...columns],
    rows: rows.slice(0, ROWS_SHOWN).map((row) => row.map((value) => value.slice(0, MOST_CHARACTERS))),
    chosen: {
      date: columnOf("time"),
      timeOfDay: columnOf("timeOfDay"),
      author: columnOf("author"),
      text: columnOf("text"),
    },
    isClear: chosen.missing.length === 0 && chosen.named === found.length,
    messages: messages.slice(0, MESSAGES_SHOWN),
    lookedAt: {
      rows: records.length,
      messages: messages.length,
      problem: skipped ? toldSkip(skipped).reason : null,
      problemCode: skipped?.reason ?? null,
    },
  };
}

function shownMessage({ record, written, isTimeSettled }: PreviewRecord): TablePreview["messages"] {
  if (record.type === "skipped" || record.author === null) return [];
  const isKnown = record.time !== null && isTimeSettled;
  return [
    {
      at: isKnown ? new Date(record.time ?? 0).toISOString().slice(0, 19) : null,
      written: written.slice(0, MOST_CHARACTERS),
      author: record.author,
      text: record.text.slice(0, MOST_CHARACTERS),
    },
  ];
}
