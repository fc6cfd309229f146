import type { ExportFile, ImportNote } from "@/lib/formats/export-format";
import { chooseColumns, type Sample } from "@/lib/formats/generic/choose-columns";
import { fieldAt, fieldsOf } from "@/lib/formats/generic/json-fields";
import { type JsonList, jsonLists } from "@/lib/formats/generic/json-list";
import type { TableRow, TableSource } from "@/lib/formats/generic/table-source";
import { importNote } from "@/lib/formats/import-note";
import { type JsonRecord, jsonRecords } from "@/lib/formats/json/json-records";
import { Unreadable } from "@/lib/formats/json/parse-loosely";
import { isRaw } from "@/lib/formats/json/raw";
import { cleanText } from "@/lib/formats/text/clean-text";
import { decodeHead } from "@/lib/formats/text/text-decoding";

const maxColumns = 500;
const maxLists = 20;

/** Null where the file holds no list of objects. */
export async function jsonSource(file: ExportFile): Promise<TableSource | null> {
  const lists = jsonLists(decodeHead(await file.head())).slice(0, maxLists);
  const sampled = lists.map((list) => ({ list, sample: sampleOf(list) }));
  // A short chat may stand beside a longer list of its people.
  const chosen = sampled.find(({ sample }) => chooseColumns(sample).missing.length === 0) ?? sampled[0];
  return chosen ? { sample: chosen.sample, rows: () => tableRows(file, chosen.list) } : null;
}

function sampleOf({ items }: JsonList): Sample {
  const columns = [...new Set(items.flatMap((item) => fieldsOf(item)))].slice(0, maxColumns);
  return { columns, rows: items.map((item) => columns.map((column) => fieldAt(item, column))) };
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
