import type { ExportFile, ImportNote } from "@/lib/formats/export-format";
import { fieldAt, fieldsOf } from "@/lib/formats/generic/json-fields";
import { type JsonList, jsonList } from "@/lib/formats/generic/json-list";
import type { TableRow, TableSource } from "@/lib/formats/generic/table-source";
import { importNote } from "@/lib/formats/import-note";
import { type JsonRecord, jsonRecords } from "@/lib/formats/json/json-records";
import { Unreadable } from "@/lib/formats/json/parse-loosely";
import { isRaw } from "@/lib/formats/json/raw";
import { cleanText } from "@/lib/formats/text/clean-text";
import { decodeHead } from "@/lib/formats/text/text-decoding";

const maxColumns = 500;

/** Null where the file holds no list of objects. */
export async function jsonSource(file: ExportFile): Promise<TableSource | null> {
  const list = jsonList(decodeHead(await file.head()));
  if (!list) return null;
  const columns = [...new Set(list.items.flatMap(fieldsOf))].slice(0, maxColumns);
  return {
    sample: { columns, rows: list.items.map((item) => columns.map((column) => fieldAt(item, column))) },
    rows: () => tableRows(file, list),
  };
}

async function* tableRows(
  file: ExportFile,
  { place, others }: JsonList,
): AsyncGenerator<TableRow[], ImportNote[]> {
  const batches = jsonRecords(file, place);
  let step = await batches.next();
  for (; !step.done; step = await batches.next()) yield step.value.map(tableRow);
  return others > 0 ? [...step.value, otherLists(place, others)] : step.value;
}

function otherLists(place: JsonList["place"], others: number): ImportNote {
  const name = place === "lines" ? "" : place.join(".").slice(0, 100);
  return importNote("other-lists-left-out", { count: others, name: cleanText(name) });
}

function tableRow({ value, where }: JsonRecord): TableRow {
  if (isRaw(value) && !(value instanceof Unreadable)) {
    return { where, problem: null, get: (column) => fieldAt(value, column) };
  }
  const problem = value instanceof Unreadable ? value.reason : "not-an-object";
  return { where, problem, get: () => undefined };
}
