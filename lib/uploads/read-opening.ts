import "server-only";
import type { ColumnChoice } from "@/lib/formats/export-format";
import { readChat } from "@/lib/imports/read-chat";
import type { ChatSurvey } from "@/lib/imports/survey.schema";
import type { ByteSource } from "@/lib/storage/byte-source";
import type { Opening } from "./opening.schema";

const MOST_MESSAGES = 3;
const MOST_CHARACTERS = 160;

/** What a chat begins with: for asking how it is to be read. */
export async function readOpening(
  source: ByteSource,
  { chat, dateOrder, columns }: Pick<ChatSurvey, "chat" | "dateOrder"> & { columns?: ColumnChoice | null },
): Promise<Opening> {
  const opening: Opening = [];
  for await (const record of readChat(source, { chat, dateOrder, columns })) {
    if (record.type === "skipped" || record.author === null || record.time === null) continue;
    opening.push({
      at: new Date(record.time).toISOString().slice(0, 19),
      author: record.author,
      text: record.text.slice(0, MOST_CHARACTERS),
    });
    if (opening.length === MOST_MESSAGES) break;
  }
  return opening;
}
