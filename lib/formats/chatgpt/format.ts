import { leafOf, readNode } from "@/lib/formats/chatgpt/read-node";
import { ConversationList } from "@/lib/formats/conversations/conversation-list";
import { recordsOfTree } from "@/lib/formats/conversations/conversation-records";
import { readConversations } from "@/lib/formats/conversations/read-conversations";
import {
  conversationFiles,
  recognizeConversations,
} from "@/lib/formats/conversations/recognize-conversations";
import type { ChatBatch, ExportFormat, FileSet, ReadOptions } from "@/lib/formats/export-format";

/** The conversations of an account: https://help.openai.com/articles/7260999 */
export const chatGpt: ExportFormat = {
  id: "chatgpt-json",
  platform: "chatgpt",
  recognize: (files) => recognizeConversations(files, "chatgpt", looksRight),
  read: readChatGpt,
};

function looksRight(head: string): boolean {
  if (!/^\s*(?:\[\s*)?\{/.test(head)) return false;
  return /"mapping"\s*:\s*\{/.test(head) && /"(?:parent|children)"\s*:/.test(head);
}

async function* readChatGpt(set: FileSet, options: ReadOptions): AsyncGenerator<ChatBatch> {
  const files = await conversationFiles(set.files, looksRight);
  yield* readConversations(set, files, options, {
    damaged: "This ChatGPT export is damaged or not complete. Download it again and upload the new file.",
    ids: ["conversation_id", "id"],
    title: "title",
    list: () =>
      new ConversationList({
        entries: "mapping",
        fields: ["conversation_id", "id", "title", "current_node"],
        read: readNode,
      }),
    records: ({ entries, fields }) => recordsOfTree(entries, leafOf(fields)),
  });
}
