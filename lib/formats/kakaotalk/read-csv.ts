import { newChatHead } from "@/lib/formats/chat-head";
import type { CsvRow } from "@/lib/formats/csv/csv-rows";
import { readRows } from "@/lib/formats/csv/read-rows";
import type { ChatBatch, ChatRecord, FileSet } from "@/lib/formats/export-format";
import { buildMessage } from "@/lib/formats/kakaotalk/build-message";
import { isNotice } from "@/lib/formats/kakaotalk/notice";
import { isKakaoHeading } from "@/lib/formats/kakaotalk/recognize";
import { placeOf, skipped } from "@/lib/formats/skipped";
import { encodingNotes } from "@/lib/formats/text/encoding-notes";
import { readIsoTime } from "@/lib/formats/text/iso-time";
import { TextDecoding } from "@/lib/formats/text/text-decoding";

/** Reads `Date,User,Message`. */
export async function* readKakaoCsv(set: FileSet): AsyncGenerator<ChatBatch> {
  const [file] = set.files;
  if (!file) return;
  const chat = newChatHead(set.key, set.titleHint ?? null, "wall");
  const decoding = new TextDecoding();
  const reader = new RowReader();
  for await (const rows of readRows(file.bytes(), ",", decoding)) {
    const records = rows.flatMap((row) => reader.read(row));
    if (records.length > 0) yield { chat, records };
  }
  chat.warnings.push(...encodingNotes(decoding));
  yield { chat, records: [] };
}

class RowReader {
  private time: number | null = null;
  private isFirst = true;

  read(row: CsvRow): ChatRecord[] {
    const isHeading = this.isFirst && isKakaoHeading(row.cells);
    this.isFirst = false;
    return isHeading ? [] : [this.record(row)];
  }

  private record({ cells, line, problem }: CsvRow): ChatRecord {
    const where = placeOf("line", line);
    const [date = "", user = "", ...rest] = cells;
    if (rest.length === 0) return skipped(where, problem ?? "too-few-columns");
    // Notices may come without a date; they belong to the time of the row before.
    const read = date.trim() === "" && user.trim() === "" ? this.time : (readIsoTime(date)?.time ?? null);
    if (read === null) return skipped(where, "unreadable-date");
    this.time = read;
    const text = rest.join(",").replaceAll("\r\n", "\n");
    return buildMessage(read, user.trim() === "" || isNotice(text) ? null : user, text);
  }
}
