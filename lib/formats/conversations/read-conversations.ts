import { newChatHead } from "@/lib/formats/chat-head";
import { ChatIds } from "@/lib/formats/chat-ids";
import type { Conversation, ConversationList } from "@/lib/formats/conversations/conversation-list";
import type { ChatBatch, ChatRecord, ExportFile, FileSet, ReadOptions } from "@/lib/formats/export-format";
import { textOf } from "@/lib/formats/json/raw";
import { walkJson } from "@/lib/formats/json/walk-json";
import { placeOf, skipped } from "@/lib/formats/skipped";
import { cleanText } from "@/lib/formats/text/clean-text";

interface Kind<Entry> {
  /** For the person whose file breaks off. */
  damaged: string;
  /** Fields with an id and with the title, best first. */
  ids: readonly string[];
  title: string;
  list(): ConversationList<Entry>;
  records(conversation: Conversation<Entry>): ChatRecord[];
}

/**
 * Every conversation of an account is a chat, known by the id that the account has for it. One that stands in an export
 * twice is two chats.
 */
export async function* readConversations<Entry>(
  { key }: FileSet,
  files: readonly ExportFile[],
  options: ReadOptions,
  kind: Kind<Entry>,
): AsyncGenerator<ChatBatch> {
  const ids = new ChatIds();
  for (const file of files) {
    const list = kind.list();
    const walk = walkJson(file, list, kind.damaged);
    for (let isDone = false; !isDone; ) {
      isDone = (await walk.next()).done === true;
      for (const conversation of list.takeConversations()) {
        const id = ids.take(`${key}#${idOf(conversation, kind.ids)}`);
        if (options.only !== undefined && options.only !== id) continue;
        const title = textOf(conversation.fields.get(kind.title));
        const chat = newChatHead(id, title && cleanText(title), "utc");
        yield { chat, records: recordsOf(conversation, kind) };
      }
    }
  }
}

function recordsOf<Entry>(conversation: Conversation<Entry>, kind: Kind<Entry>): ChatRecord[] {
  const { problem, place } = conversation;
  return problem === null ? kind.records(conversation) : [skipped(placeOf("conversation", place), problem)];
}

function idOf({ fields, place }: Conversation<unknown>, names: readonly string[]): string {
  for (const name of names) {
    const id = textOf(fields.get(name));
    if (id !== null) return id;
  }
  return String(place);
}
