import type { ChatBatch, ExportFile, FileSet, ReadOptions } from "@/lib/formats/export-format";
import type { Interest, JsonPath, JsonVisitor } from "@/lib/formats/json/json-walker";
import { walkJson } from "@/lib/formats/json/walk-json";
import { inBatches, newerItems } from "@/lib/formats/order/oldest-first";
import { Conversation, type Listed, measureListed, skypeLimits } from "@/lib/formats/skype/conversation";

const damage = "This Skype export is not complete: it breaks off. Export the conversations again.";

/** Reads `messages.json`: all conversations of an account, each from new to old. */
export async function* readSkype(set: FileSet, options: ReadOptions): AsyncGenerator<ChatBatch> {
  const [file] = set.files;
  if (!file) return;
  const account = new AccountVisitor(set.key, options.only);
  const walk = walkJson(file, account, damage);
  let step = await walk.next();
  for (; !step.done; step = await walk.next()) yield* account.takeBatches();
  yield* account.takeBatches();
  for (const conversation of account.conversations) {
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
  readonly conversations: Conversation[] = [];
  private open: Conversation | null = null;
  private batches: ChatBatch[] = [];

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
    const field = String(path[2]);
    if (path.length === 3) this.open?.set(field, value);
    else if (path.length === 4) this.open?.add(value);
  }

  leave(path: JsonPath): void {
    if (path.length !== 2 || !this.open) return;
    const { open } = this;
    open.end();
    this.passOn(open.window.takeReady());
    for (const items of inBatches(open.window.finish())) this.passOn(items);
    this.open = null;
  }

  *takeBatches(): Generator<ChatBatch> {
    if (this.open) this.passOn(this.open.window.takeReady());
    const { batches } = this;
    this.batches = [];
    yield* batches;
  }

  private begin(index: string | number): Interest {
    const id = `${this.key}#${index}`;
    if (this.only !== undefined && this.only !== id) return "skip";
    this.open = new Conversation(id, index);
    this.conversations.push(this.open);
    this.batches.push({ chat: this.open.chat, records: [] });
    return "enter";
  }

  private passOn(items: readonly Listed[]): void {
    if (!this.open || items.length === 0) return;
    this.batches.push({ chat: this.open.chat, records: this.open.recordsOf(items) });
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
