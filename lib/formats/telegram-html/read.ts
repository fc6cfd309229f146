import { AppError } from "@/lib/errors/app-error";
import { newChatHead } from "@/lib/formats/chat-head";
import type { ChatBatch, ChatRecord, ExportFile, FileSet } from "@/lib/formats/export-format";
import { placeOf } from "@/lib/formats/skipped";
import { BrokenPage, PageParser } from "@/lib/formats/telegram-html/page-parser";
import { PageMessageReader } from "@/lib/formats/telegram-html/read-message";
import { cleanText } from "@/lib/formats/text/clean-text";
import { encodingNotes } from "@/lib/formats/text/encoding-notes";
import { fileNameOf } from "@/lib/formats/text/file-kind";
import { decodeText, TextDecoding } from "@/lib/formats/text/text-decoding";

/** Reads the pages of one chat, as https://github.com/telegramdesktop/tdesktop writes them. */
export async function* readTelegramHtml(set: FileSet): AsyncGenerator<ChatBatch> {
  const chat = newChatHead(set.key, null, "wall");
  const reader = new PageMessageReader(chat);
  yield { chat, records: [] };
  for (const file of set.files) {
    const page = new PageParser();
    const decoding = new TextDecoding();
    let place = 0;
    for await (const _ of parsed(file, page, decoding)) {
      const records: ChatRecord[] = [];
      for (const message of page.takeMessages()) {
        place++;
        const record = reader.read(message, placeOf("message", place, fileNameOf(file.path)));
        if (record) records.push(record);
      }
      if (records.length > 0) yield { chat, records };
    }
    chat.title ??= cleanText(page.title.toString().trim()) || null;
    chat.warnings.push(...encodingNotes(decoding));
  }
}

/** Pauses after each piece of the page. */
async function* parsed(file: ExportFile, page: PageParser, decoding: TextDecoding): AsyncGenerator<void> {
  try {
    for await (const text of decodeText(file.bytes(), decoding)) {
      page.write(text);
      yield;
    }
    page.end();
    yield;
  } catch (error) {
    if (!(error instanceof BrokenPage)) throw error;
    const message = "A page of this Telegram export is not complete: it breaks off. Export the chat again.";
    throw new AppError("damaged-file", message, { cause: error });
  }
}
