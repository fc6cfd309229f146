import { newChatHead } from "@/lib/formats/chat-head";
import type { ChatBatch, ChatRecord, ExportFile, FileSet } from "@/lib/formats/export-format";
import { ListDocument } from "@/lib/formats/json/list-document";
import { isRaw, listOf } from "@/lib/formats/json/raw";
import type { MetaApp } from "@/lib/formats/meta/app-of-thread";
import { metaText } from "@/lib/formats/meta/meta-text";
import { readMetaMessage } from "@/lib/formats/meta/read-message";
import { measureRecord } from "@/lib/formats/order/measure-record";
import { oldestFirst } from "@/lib/formats/order/oldest-first";
import { placeOf } from "@/lib/formats/skipped";
import { fileNameOf } from "@/lib/formats/text/file-kind";

const nameless: Record<MetaApp, string> = { Messenger: "Facebook user", Instagram: "Instagram user" };

/** Reads the parts of one thread, which run from new to old, each in its turn and turned round. */
export async function* readThread(set: FileSet, app: MetaApp): AsyncGenerator<ChatBatch> {
  const chat = newChatHead(set.key, set.titleHint ?? null, "utc");
  yield { chat, records: [] };
  for (const file of set.files) {
    const part = new ThreadPart(file, app, set.files.length > 1);
    const batches = oldestFirst(() => part.records(), measureRecord, "newest-first");
    for await (const records of batches) yield { chat, records };
    chat.title = part.title ?? chat.title;
    for (const note of part.notes) {
      if (!chat.warnings.some(({ code }) => code === note.code)) chat.warnings.push(note);
    }
  }
}

class ThreadPart {
  private readonly document: ListDocument;
  private readonly name: string;

  constructor(
    file: ExportFile,
    private readonly app: MetaApp,
    private readonly isOneOfMany: boolean,
  ) {
    this.document = new ListDocument(file, "messages", ["title", "threadName", "participants"]);
    this.name = fileNameOf(file.path);
  }

  get title(): string | null {
    const { fields } = this.document;
    // Ana Lima_12
    const threadName = metaText(fields.get("threadName"))?.replace(/_\d{1,20}$/, "");
    const names = listOf(fields.get("participants")).flatMap(
      (person) => metaText(isRaw(person) ? person.name : person) ?? [],
    );
    return metaText(fields.get("title")) ?? (threadName || names.join(", ") || null);
  }

  get notes() {
    return this.document.notes;
  }

  /** In the order of the file. */
  async *records(): AsyncGenerator<ChatRecord[]> {
    const source = this.isOneOfMany ? this.name : undefined;
    const subject = this.isOneOfMany ? this.name : "it";
    const damage = `This ${this.app} export is not complete: ${subject} breaks off. Export the chat again.`;
    let place = 0;
    for await (const messages of this.document.items(damage)) {
      yield messages.map((message) =>
        readMetaMessage(message, placeOf("message", ++place, source), nameless[this.app]),
      );
    }
  }
}
