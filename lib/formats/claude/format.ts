import { readOwners } from "@/lib/formats/claude/owners";
import { readEntry } from "@/lib/formats/claude/read-entry";
import { type Conversation, ConversationList } from "@/lib/formats/conversations/conversation-list";
import { type ConversationEntry, recordsOfTree } from "@/lib/formats/conversations/conversation-records";
import { readConversations } from "@/lib/formats/conversations/read-conversations";
import {
  conversationFiles,
  recognizeConversations,
} from "@/lib/formats/conversations/recognize-conversations";
import type { ChatBatch, ChatRecord, ExportFormat, FileSet, ReadOptions } from "@/lib/formats/export-format";
import { rawOf, textOf } from "@/lib/formats/json/raw";

/** The conversations of an account: https://support.claude.com/articles/9450526 */
export const claude: ExportFormat = {
  id: "claude-json",
  platform: "claude",
  recognize: (files) => recognizeConversations(files, "claude", looksRight),
  read: readClaude,
};

function looksRight(head: string): boolean {
  if (!/^\s*(?:\[\s*)?\{/.test(head)) return false;
  return /"chat_messages"\s*:\s*\[/.test(head) && /"uuid"\s*:\s*"/.test(head);
}

async function* readClaude(set: FileSet, options: ReadOptions): AsyncGenerator<ChatBatch> {
  const files = await conversationFiles(set.files, looksRight);
  const owners = await readOwners(set.files);
  yield* readConversations(set, files, options, {
    damaged: "This Claude export is damaged or not complete. Download it again and upload the new file.",
    ids: ["uuid"],
    title: "name",
    list: () =>
      new ConversationList({
        entries: "chat_messages",
        fields: ["uuid", "name", "account", "current_leaf_message_uuid"],
        read: readEntry,
      }),
    records: (conversation) => {
      const owner = owners.nameOf(textOf(rawOf(conversation.fields.get("account")).uuid));
      return named(recordsOf(conversation), owner);
    },
  });
}

/** Only some tools that save conversations keep the tree; the account's own export is a plain list. */
function recordsOf({ entries, fields }: Conversation<ConversationEntry>): ChatRecord[] {
  const leaf = textOf(fields.get("current_leaf_message_uuid"));
  const isTree = leaf !== null && entries.some(({ id }) => id === leaf);
  return isTree ? recordsOfTree(entries, leaf) : entries.flatMap(({ record }) => record ?? []);
}

/** Who the account belongs to stands behind or beside the conversation. */
function named(records: ChatRecord[], owner: string): ChatRecord[] {
  for (const record of records) if (record.type === "message" && record.author === "") record.author = owner;
  return records;
}
