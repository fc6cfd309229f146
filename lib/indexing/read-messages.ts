import type { ColumnChoice } from "@/lib/formats/export-format";
import type { DateOrder } from "@/lib/formats/message";
import { readChat } from "@/lib/imports/read-chat";
import type { ByteSource } from "@/lib/storage/byte-source";
import { joinChats } from "./join-chats";
import { type PlacedMessage, placeMessages } from "./placed-message";

/**
 * The messages of one chat of an export, or of several joined in order of time, each one once; null for a record that
 * gives none. Every reading gives the same, so that one that was interrupted can pass over what it has.
 * @throws AppError `chat-not-in-export`, and what the export's own state demands
 */
export function readMessages(
  source: ByteSource,
  { chats, ...choices }: { chats: string[]; dateOrder: DateOrder | null; columns: ColumnChoice | null },
): AsyncIterable<PlacedMessage | null> {
  const parts = chats.map((chat) => placeMessages(readChat(source, { chat, ...choices })));
  const [only] = parts;
  return only && parts.length === 1 ? only : joinChats(parts);
}
