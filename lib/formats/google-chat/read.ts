import { AppError } from "@/lib/errors/app-error";
import { newChatHead } from "@/lib/formats/chat-head";
import type { ChatBatch, ChatHead, ChatRecord, FileSet } from "@/lib/formats/export-format";
import { Members, titleOfGroup } from "@/lib/formats/google-chat/members";
import { readGoogleMessage } from "@/lib/formats/google-chat/read-message";
import { importNote } from "@/lib/formats/import-note";
import { ListDocument } from "@/lib/formats/json/list-document";
import { measureRecord } from "@/lib/formats/order/measure-record";
import { oldestFirst } from "@/lib/formats/order/oldest-first";
import { placeOf } from "@/lib/formats/skipped";

const damage = "This Google Chat export is not complete: it breaks off. Export the chats again.";

/** Reads `messages.json` of one space or direct message. */
export async function* readGoogleChat(set: FileSet): AsyncGenerator<ChatBatch> {
  const [file] = set.files;
  if (!file) return;
  const members = new Members();
  const chat = newChatHead(set.key, null, "utc");
  await nameChat(chat, set, members);
  yield { chat, records: [] };
  const document = new ListDocument(file, "messages", []);
  async function* inFileOrder(): AsyncGenerator<ChatRecord[]> {
    let place = 0;
    for await (const messages of document.items(damage))
      yield messages.map((message) => readGoogleMessage(message, placeOf("message", ++place), members));
  }
  for await (const records of oldestFirst(inFileOrder, measureRecord, "oldest-first"))
    yield { chat, records };
  chat.warnings.push(...document.notes);
}

/** A damaged file beside the messages costs the chat its name only. */
async function nameChat(chat: ChatHead, { files }: FileSet, members: Members): Promise<void> {
  const group = files.find(({ path }) => path.endsWith("group_info.json"));
  const account = files.find(({ path }) => path.endsWith("user_info.json"));
  try {
    chat.title = await titleOfGroup(members, group, account);
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== "damaged-file") throw error;
    chat.warnings.push(importNote("group-info-damaged"));
  }
}
