import { newChatHead } from "@/lib/formats/chat-head";
import type { CsvRow } from "@/lib/formats/csv/csv-rows";
import { readRows } from "@/lib/formats/csv/read-rows";
import {
  channelsIn,
  type PackagedChannel,
  readAccount,
  titleOf,
} from "@/lib/formats/discord/package/channels";
import {
  type PackagedMessage,
  parsePackaged,
  readPackaged,
} from "@/lib/formats/discord/package/read-message";
import type { ChatBatch, ChatRecord, ExportFile, FileSet, ReadOptions } from "@/lib/formats/export-format";
import { importNote } from "@/lib/formats/import-note";
import { jsonItems } from "@/lib/formats/json/json-items";
import { Unreadable } from "@/lib/formats/json/parse-loosely";
import { measureRecord } from "@/lib/formats/order/measure-record";
import { oldestFirst } from "@/lib/formats/order/oldest-first";
import { placeOf } from "@/lib/formats/skipped";
import { TextDecoding } from "@/lib/formats/text/text-decoding";

const damaged = "This Discord data package is damaged. Download it again and upload the new file.";

const ownMessagesOnly = importNote("own-messages-only");

/** Reads the channels of a data package, newest message first as they stand in it. */
export async function* readPackage(set: FileSet, options: ReadOptions): AsyncGenerator<ChatBatch> {
  const account = await readAccount(set.files);
  const isAlone = set.files.length === 1;
  for (const channel of isAlone ? aloneIn(set) : channelsIn(set.files)) {
    const id = isAlone ? set.key : `${set.key}#${channel.id}`;
    if (options.only !== undefined && options.only !== id) continue;
    const chat = newChatHead(id, await titleOf(channel, account), "utc");
    chat.warnings.push(ownMessagesOnly);
    const read = () => recordsOf(channel.messages, account.name ?? "You");
    for await (const records of oldestFirst(read, measureRecord, "newest-first")) yield { chat, records };
    yield { chat, records: [] };
  }
}

function aloneIn({ key, files }: FileSet): PackagedChannel[] {
  return files.map((messages) => ({ id: key, messages, description: undefined }));
}

async function* recordsOf(file: ExportFile, author: string): AsyncGenerator<ChatRecord[]> {
  const isCsv = /\.csv$/i.test(file.path) || !(await beginsAsList(file));
  if (isCsv) yield* csvRecords(file, author);
  else yield* jsonRecords(file, author);
}

async function beginsAsList(file: ExportFile): Promise<boolean> {
  const head = Buffer.from(await file.head()).toString("utf8", 0, 64);
  return /^\ufeff?\s*\[/.test(head);
}

async function* jsonRecords(file: ExportFile, author: string): AsyncGenerator<ChatRecord[]> {
  let place = 0;
  for await (const sources of jsonItems(file, damaged, "source"))
    yield sources.map((source) => readPackaged(parsePackaged(source), author, placeOf("message", ++place)));
}

async function* csvRecords(file: ExportFile, author: string): AsyncGenerator<ChatRecord[]> {
  let isHead = true;
  for await (const rows of readRows(file.bytes(), ",", new TextDecoding())) {
    if (isHead && rows.shift()) isHead = false;
    yield rows.map((row) => readPackaged(fieldsOf(row), author, placeOf("line", row.line)));
  }
}

// ID,Timestamp,Contents,Attachments
function fieldsOf({ cells, problem }: CsvRow): PackagedMessage | Unreadable {
  if (problem !== null) return new Unreadable(problem);
  const [id, timestamp, contents, attachments] = cells;
  return { id, timestamp, contents: contents?.replaceAll("\r\n", "\n"), attachments };
}
