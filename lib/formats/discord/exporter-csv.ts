import { newChatHead } from "@/lib/formats/chat-head";
import type { CsvRow } from "@/lib/formats/csv/csv-rows";
import { firstRows, readRows } from "@/lib/formats/csv/read-rows";
import { DateJudge, noteDateOrder } from "@/lib/formats/dates/date-judge";
import { CsvMessageReader, type ExporterColumns, exporterColumns } from "@/lib/formats/discord/csv-message";
import { datedLine } from "@/lib/formats/discord/dated-line";
import { partsByName } from "@/lib/formats/discord/parts-by-name";
import type { ChatBatch, ExportFile, ExportFormat, FileSet, ReadOptions } from "@/lib/formats/export-format";
import { placeOf } from "@/lib/formats/skipped";
import { encodingNotes } from "@/lib/formats/text/encoding-notes";
import { readIsoTime } from "@/lib/formats/text/iso-time";
import { recognizeTexts } from "@/lib/formats/text/recognize-texts";
import { TextDecoding } from "@/lib/formats/text/text-decoding";

/** One channel as DiscordChatExporter writes it in CSV. Its older versions write times in somebody's own style. */
export const discordCsv: ExportFormat = {
  id: "discord-csv",
  platform: "discord",
  async recognize(files) {
    const sets = await recognizeTexts(files, { key: "discord", member: /\.csv$/i, looksRight });
    return partsByName(sets);
  },
  read: readExporterCsv,
};

function looksRight(head: string): boolean {
  const [row] = firstRows(head, ",", 1);
  return row !== undefined && exporterColumns(row.cells) !== null;
}

async function* readExporterCsv(set: FileSet, options: ReadOptions): AsyncGenerator<ChatBatch> {
  const judge = await judgeRows(set.files);
  const chat = newChatHead(set.key, null, judge.style === null ? "utc" : "wall");
  const verdict = judge.verdict(options.dateOrder ?? null);
  noteDateOrder(chat, judge, verdict);
  const messages = new CsvMessageReader(chat.clock, verdict.order);
  for (const [at, file] of set.files.entries()) {
    const part = set.files.length === 1 ? undefined : at + 1;
    const decoding = new TextDecoding();
    for await (const { rows, columns } of rowsOf(file, decoding)) {
      yield {
        chat,
        records: rows.map((row) => messages.read(row, columns, placeOf("line", row.line, part))),
      };
    }
    chat.warnings.push(...encodingNotes(decoding));
  }
  yield { chat, records: [] };
}

/** Only dates that are no ISO times have to be judged; the first row tells which kind they are of. */
async function judgeRows(files: readonly ExportFile[]): Promise<DateJudge> {
  const judge = new DateJudge();
  for (const file of files) {
    for await (const { rows, columns } of rowsOf(file, new TextDecoding())) {
      for (const { cells } of rows) {
        const written = cells[columns.date] ?? "";
        if (judge.style === null && readIsoTime(written)?.clock === "utc") return judge;
        judge.see(datedLine(`[${written}] `));
      }
    }
  }
  return judge;
}

interface Rows {
  rows: CsvRow[];
  columns: ExporterColumns;
}

async function* rowsOf(file: ExportFile, decoding: TextDecoding): AsyncGenerator<Rows> {
  let columns: ExporterColumns | null = null;
  for await (const rows of readRows(file.bytes(), ",", decoding)) {
    columns ??= exporterColumns(rows.shift()?.cells ?? []);
    if (columns !== null && rows.length > 0) yield { rows, columns };
  }
}
