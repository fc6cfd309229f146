import { AppError } from "@/lib/errors/app-error";
import { newChatHead } from "@/lib/formats/chat-head";
import type {
  ChatBatch,
  ChatHead,
  ChatRecord,
  ColumnChoice,
  FileSet,
  ReadOptions,
} from "@/lib/formats/export-format";
import { type ChosenColumns, chooseColumns, type Sample } from "@/lib/formats/generic/choose-columns";
import { tableOrder } from "@/lib/formats/generic/date-order";
import { readTime } from "@/lib/formats/generic/read-time";
import { RecordBuilder } from "@/lib/formats/generic/record-builder";
import type { TableSource } from "@/lib/formats/generic/table-source";
import { importNote } from "@/lib/formats/import-note";
import { measureRecord } from "@/lib/formats/order/measure-record";
import { oldestFirst } from "@/lib/formats/order/oldest-first";

/**
 * Reads the rows of a table of unknown origin as messages, oldest first.
 * @throws AppError `columns-unclear` where neither names nor contents tell who said what and when
 */
export async function* readTable(
  source: TableSource,
  set: FileSet,
  options: ReadOptions,
): AsyncGenerator<ChatBatch> {
  const chosen = chooseColumns(source.sample, options.columns);
  if (chosen.missing.length > 0) throw unclearColumns(source.sample, chosen);
  const { columns } = chosen;
  const { order, isAmbiguous } = await tableOrder(source, columns, options.dateOrder ?? null);
  const chat = newChatHead(set.key, set.titleHint ?? null, clockOf(source.sample, chosen));
  chat.dateOrder = order;
  chat.isDateOrderAmbiguous = isAmbiguous;
  chat.warnings.push(assumption(chosen));
  yield { chat, records: [] };
  const builder = new RecordBuilder(columns, order ?? "dmy", onlyAuthorOf(options.columns));
  let notes: ChatHead["warnings"] = [];
  const read = async function* (): AsyncGenerator<ChatRecord[]> {
    const rows = source.rows();
    let step = await rows.next();
    for (; !step.done; step = await rows.next()) yield step.value.map((row) => builder.build(row));
    notes = step.value;
  };
  for await (const records of oldestFirst(read, measureRecord, "oldest-first")) yield { chat, records };
  chat.warnings.push(...notes);
}

/** What the person is called who wrote all of a table that names nobody. */
export function onlyAuthorOf(choice: ColumnChoice | undefined): string | null {
  return choice?.author === null ? "Author" : null;
}

function clockOf(sample: Sample, { columns }: ChosenColumns): ChatHead["clock"] {
  const at = sample.columns.indexOf(columns.get("time") ?? "");
  const times = sample.rows.flatMap((row) => readTime(row[at], "dmy") ?? readTime(row[at], "mdy") ?? []);
  return times[0]?.clock ?? "wall";
}

function assumption({ columns }: ChosenColumns): ChatHead["warnings"][number] {
  const nameOf = (role: Role) => columns.get(role) ?? "";
  const has = (role: Role) => (columns.has(role) ? "yes" : "no");
  return importNote("columns-assumed", {
    hasTime: has("time"),
    time: nameOf("time"),
    hasTimeOfDay: has("timeOfDay"),
    timeOfDay: nameOf("timeOfDay"),
    hasAuthor: has("author"),
    author: nameOf("author"),
    text: nameOf("text"),
  });
}

const roleNames = { time: "the time", timeOfDay: "the time of day", author: "the sender", text: "the text" };
type Role = keyof typeof roleNames;

function unclearColumns(sample: Sample, { missing }: ChosenColumns): AppError {
  const wanted = missing.map((role) => roleNames[role]).join(" and ");
  const named = sample.columns.slice(0, 12).map((column) => `“${column.slice(0, 40)}”`);
  const more = sample.columns.length > named.length ? " and more" : "";
  return new AppError(
    "columns-unclear",
    `This is a table with the columns ${named.join(", ")}${more}, but it is not clear which of them holds ${wanted}. ` +
      "Name the columns “date”, “author” and “text” and upload the file again.",
    { detail: { columns: sample.columns.slice(0, 50), missing } },
  );
}
