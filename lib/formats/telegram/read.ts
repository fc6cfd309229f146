import { AppError } from "@/lib/errors/app-error";
import type { ChatBatch, ChatHead, ChatRecord, FileSet, ReadOptions } from "@/lib/formats/export-format";
import {
  BrokenJson,
  type Interest,
  type JsonPath,
  type JsonVisitor,
  JsonWalker,
} from "@/lib/formats/json/json-walker";
import { MessageReader } from "@/lib/formats/telegram/read-message";
import { cleanText } from "@/lib/formats/text/clean-text";
import { encodingNotes } from "@/lib/formats/text/encoding-notes";
import { decodeText, TextDecoding } from "@/lib/formats/text/text-decoding";

/** Reads `result.json`: one chat at the root, or all of an account in `chats.list` and `left_chats.list`. */
export async function* readTelegram(set: FileSet, options: ReadOptions): AsyncGenerator<ChatBatch> {
  const [file] = set.files;
  if (!file) return;
  const account = new AccountVisitor(set.key, options.only);
  const walker = new JsonWalker(account);
  const decoding = new TextDecoding();
  try {
    for await (const text of decodeText(file.bytes(), decoding)) {
      walker.write(text);
      yield* account.takeBatches();
    }
    walker.end();
  } catch (error) {
    if (!(error instanceof BrokenJson)) throw error;
    throw new AppError(
      "damaged-file",
      "This Telegram export is not complete: it breaks off. Export the chat again.",
      {
        cause: error,
      },
    );
  }
  for (const note of encodingNotes(decoding)) account.addNote(note);
  yield* account.takeBatches();
}

interface OpenChat {
  head: ChatHead;
  messages: MessageReader;
  place: number;
  isWanted: boolean;
}

/** Follows the document and gathers the messages of each chat that it comes across. */
class AccountVisitor implements JsonVisitor {
  private readonly heads: ChatHead[] = [];
  private open: OpenChat | null = null;
  private batches: ChatBatch[] = [];

  constructor(
    private readonly key: string,
    private readonly only: string | undefined,
  ) {}

  interest(path: JsonPath): Interest {
    const [section, list, index] = path;
    if (path.length === 0) return "enter";
    if (section === "chats" || section === "left_chats") {
      if (path.length === 1 || (path.length === 2 && list === "list")) return "enter";
      if (path.length < 3) return "skip";
      if (path.length === 3) return this.beginChat(`${this.key}#${section}.${index}`);
      return this.interestInChat(path, 3);
    }
    return this.interestInChat(path, 0);
  }

  private interestInChat(path: JsonPath, depth: number): Interest {
    const field = path[depth];
    if (path.length === depth + 1) {
      if (field === "messages") return "enter";
      return field === "name" || field === "type" ? "take" : "skip";
    }
    if (field !== "messages") return "skip";
    return depth === 0 || this.open?.isWanted ? "take" : "skip";
  }

  take(path: JsonPath, value: unknown): void {
    const depth = path[0] === "chats" || path[0] === "left_chats" ? 3 : 0;
    const chat = depth === 0 ? this.rootChat(path) : this.open;
    if (!chat) return;
    const field = path[depth];
    if (path.length === depth || field === "messages") this.add(chat, value);
    else if (typeof value === "string" && field === "name") chat.head.title = cleanText(value);
    else if (field === "type" && value === "saved_messages") chat.head.title ??= "Saved Messages";
  }

  leave(path: JsonPath): void {
    if (path.length === 3) this.open = null;
  }

  addNote(note: ChatHead["warnings"][number]): void {
    for (const head of this.heads) head.warnings.push(note);
  }

  *takeBatches(): Generator<ChatBatch> {
    const batches = this.batches;
    this.batches = [];
    yield* batches;
  }

  private rootChat(path: JsonPath): OpenChat | null {
    if (path.length === 0) return null;
    if (this.open === null) this.beginChat(this.key);
    return this.open;
  }

  private beginChat(id: string): Interest {
    const head: ChatHead = {
      id,
      title: null,
      clock: "utc",
      dateOrder: null,
      isDateOrderAmbiguous: false,
      warnings: [],
    };
    const isWanted = this.only === undefined || this.only === id;
    this.open = { head, messages: new MessageReader(), place: 0, isWanted };
    this.heads.push(head);
    this.batches.push({ chat: head, records: [] });
    return "enter";
  }

  private add(chat: OpenChat, value: unknown): void {
    chat.place++;
    const record = chat.messages.read(value, chat.place);
    chat.head.clock = chat.messages.clock.clock ?? chat.head.clock;
    this.recordsOf(chat.head).push(record);
  }

  private recordsOf(head: ChatHead): ChatRecord[] {
    const last = this.batches.at(-1);
    if (last?.chat === head) return last.records;
    const records: ChatRecord[] = [];
    this.batches.push({ chat: head, records });
    return records;
  }
}
