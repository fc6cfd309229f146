import type { ChatRecord, ColumnChoice } from "@/lib/formats/export-format";
import type { DateOrder, Message, Skipped } from "@/lib/formats/message";
import { eachRecord } from "@/lib/imports/each-record";
import { recognizeExport } from "@/lib/imports/recognize-export";
import type { ByteSource } from "@/lib/storage/byte-source";
import { chatNotInExport } from "./chat-not-in-export";

interface ChatChoice {
  /** As `ChatSurvey.chat`. */
  chat: string;
  dateOrder?: DateOrder | null;
  columns?: ColumnChoice | null;
}

/**
 * The records of one chat: the same ones in the same order on every reading, so that a reader that was interrupted
 * can pass over those it has.
 * @throws AppError `chat-not-in-export`, and what the export's own state demands
 */
export function readChat(source: ByteSource, choice: ChatChoice): AsyncIterableIterator<Message | Skipped> {
  return eachRecord(readBatches(source, choice));
}

async function* readBatches(source: ByteSource, choice: ChatChoice): AsyncGenerator<ChatRecord[]> {
  const recognized = (await recognizeExport(source)).find(({ set }) => belongsTo(set.key, choice.chat));
  let isFound = false;
  if (recognized) {
    const { chat: only, dateOrder = null, columns } = choice;
    const options = { only, dateOrder, columns: columns ?? undefined };
    for await (const { chat, records } of recognized.format.read(recognized.set, options)) {
      if (chat.id !== choice.chat) continue;
      isFound = true;
      yield records;
    }
  }
  if (!isFound) throw chatNotInExport();
}

function belongsTo(key: string, chat: string): boolean {
  return chat === key || chat.startsWith(`${key}#`);
}
