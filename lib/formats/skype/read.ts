import type { ChatBatch, ExportFile, FileSet, ReadOptions } from "@/lib/formats/export-format";
import type { Interest, JsonPath, JsonVisitor } from "@/lib/formats/json/json-walker";
import { walkJson } from "@/lib/formats/json/walk-json";
import { type Listed, ListedChats } from "@/lib/formats/order/listed-chats";
import { newerItems } from "@/lib/formats/order/oldest-first";
import { Conversation, measureListed, skypeLimits } from "@/lib/formats/skype/conversation";

const damage = "This Skype export is not complete: it breaks off. Export the conversations again.";

/** Reads `messages.json`: all conversations of an account, each from new to old. */
export async function* readSkype(set: FileSet, options: ReadOptions): AsyncGenerator<ChatBatch> {
  const [file] = set.files;
  if (!file) return;
  const account = new AccountVisitor(set.key, options.only);
  const walk = walkJson(file, account, damage);
  let step = await walk.next();
  for (; !step.done; step = await walk.next()) yield* account.conversations.takeBatches();
  yield* account.conversations.takeBatches();
  for (const conversation of account.conversations.all) {
    conversation.chat.warnings.push(...step.value);
    const items = newerItems(
      () => listOf(file, conversation.index),
      measureListed,
      conversation.window.dropped,
      skypeLimits,
    );
    for await (const batch of items)
      yield { chat: conversation.chat, records: conversation.recordsOf(batch) };
  }
}

/** Follows the document and gathers the messages of each conversation that it comes across. */
class AccountVisitor implements JsonVisitor {
  readonly conversations = new ListedChats<Conversation>();

  constructor(
    private readonly key: string,
    private readonly only: string | undefined,
  ) {}

  interest(path: JsonPath): Interest {
    const [section, index, field] = path;
    if (section === undefined) return "enter";
    if (section !== "conversations") return "skip";
    if (index === undefined) return "enter";
    if (field === undefined) return this.begin(index);
    if (path.length > 3) return "take";
    if (field === "MessageList") return "enter";
    return field === "id" || field === "displayName" || field === "threadProperties" ? "take" : "skip";
  }

  take(path: JsonPath, value: unknown): void {
    const { open } = this.conversations;
    if (path.length === 3) open?.set(String(path[2]), value);
    else if (path.length === 4) open?.add(value);
  }

  leave(path: JsonPath): void {
    if (path.length === 2) this.conversations.end();
  }

  private begin(index: string | number): Interest {
    const id = `${this.key}#${index}`;
    if (this.only !== undefined && this.only !== id) return "skip";
    this.conversations.begin(new Conversation(id, index));
    return "enter";
  }
}

/** The messages of one conversation in the order of the file. */
async function* listOf(file: ExportFile, index: string | number): AsyncGenerator<Listed[]> {
  let items: Listed[] = [];
  let place = 0;
  const visitor: JsonVisitor = {
    interest(path) {
      const isOnTheWay = path[0] === "conversations" && (path.length === 1 || path[1] === index);
      if (path.length === 0 || (isOnTheWay && path.length < 3)) return "enter";
      if (!isOnTheWay || path[2] !== "MessageList") return "skip";
      return path.length === 3 ? "enter" : "take";
    },
    take(path, value) {
      if (path.length === 4) items.push({ value, place: ++place });
    },
  };
  for await (const _ of walkJson(file, visitor, damage)) {
    yield items;
    items = [];
  }
  yield items;
}
