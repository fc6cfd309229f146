import { ChatIds } from "@/lib/formats/chat-ids";
import type { ChatBatch, ExportFile, FileSet, ImportNote, ReadOptions } from "@/lib/formats/export-format";
import { importNote } from "@/lib/formats/import-note";
import type { Interest, JsonPath, JsonVisitor } from "@/lib/formats/json/json-walker";
import { walkJson } from "@/lib/formats/json/walk-json";
import { type Listed, ListedChats } from "@/lib/formats/order/listed-chats";
import { newerItems } from "@/lib/formats/order/oldest-first";
import { Conversation, measureListed, snapchatLimits } from "@/lib/formats/snapchat/conversation";
import { MediaNames } from "@/lib/formats/snapchat/media-names";
import { SnapchatPeople } from "@/lib/formats/snapchat/people";

const damage = "This Snapchat export is not complete: it breaks off. Request your data again.";

/** Reads `chat_history.json`: a list for each friend and group, from new to old. */
export async function* readSnapchat(set: FileSet, options: ReadOptions): AsyncGenerator<ChatBatch> {
  const [file, ...beside] = set.files;
  if (!file) return;
  const known = { people: new SnapchatPeople(), media: new MediaNames(beside) };
  await known.people.read(beside);
  const ids = new ChatIds();
  const account = new AccountVisitor((name, place) => {
    const id = ids.take(`${set.key}#${name}`);
    const isWanted = options.only === undefined || options.only === id;
    return isWanted ? new Conversation({ id, name, place }, known) : null;
  });
  const walk = walkJson(file, account, damage);
  let step = await walk.next();
  for (; !step.done; step = await walk.next()) yield* account.conversations.takeBatches();
  yield* account.conversations.takeBatches();
  for (const conversation of account.conversations.all) {
    const { chat, place, window } = conversation;
    chat.warnings.push(...step.value, ...notesOn(beside));
    const items = newerItems(() => listAt(file, place), measureListed, window.dropped, snapchatLimits);
    for await (const batch of items) yield { chat, records: conversation.recordsOf(batch) };
  }
}

function notesOn(beside: readonly ExportFile[]): ImportNote[] {
  if (!beside.some(({ path }) => path.endsWith("snap_history.json"))) return [];
  return [importNote("snaps-left-out")];
}

/** Follows the document and gathers the messages of each chat that it comes across. */
class AccountVisitor implements JsonVisitor {
  readonly conversations = new ListedChats<Conversation>();
  private count = 0;

  /** `conversationOf` answers null for a chat that is not wanted. */
  constructor(private readonly conversationOf: (name: string, place: number) => Conversation | null) {}

  interest(path: JsonPath): Interest {
    const [name, item] = path;
    if (name === undefined) return "enter";
    if (item === undefined) return this.begin(String(name));
    if (typeof item === "number") return "take";
    this.conversations.open?.refuse();
    return "skip";
  }

  take(path: JsonPath, value: unknown): void {
    const { open } = this.conversations;
    if (path.length === 2) open?.add(value);
    if (path.length > 1) return;
    open?.refuse();
    this.conversations.end();
  }

  leave(path: JsonPath): void {
    if (path.length === 1) this.conversations.end();
  }

  private begin(name: string): Interest {
    const conversation = this.conversationOf(name, ++this.count);
    if (conversation === null) return "skip";
    this.conversations.begin(conversation);
    return "enter";
  }
}

/** The messages of one chat in the order of the file. */
async function* listAt(file: ExportFile, chatPlace: number): AsyncGenerator<Listed[]> {
  let items: Listed[] = [];
  let chats = 0;
  let place = 0;
  const visitor: JsonVisitor = {
    interest(path) {
      if (path.length === 0) return "enter";
      if (path.length === 1) return ++chats === chatPlace ? "enter" : "skip";
      return "take";
    },
    take(path, value) {
      if (path.length === 2) items.push({ value, place: ++place });
    },
  };
  for await (const _ of walkJson(file, visitor, damage)) {
    yield items;
    items = [];
  }
  yield items;
}
