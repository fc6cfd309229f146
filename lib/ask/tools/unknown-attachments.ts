import "server-only";
import { countMessages } from "@/db/queries/message-counts";
import type { MessageType } from "@/lib/messages/message-types.schema";
import { messageFilter } from "./message-filter";
import type { AskedAnalysis } from "./tool";
import type { WhichMessages } from "./which-messages.schema";

/** What an export without its media may leave out in the same words, as WhatsApp's "<Media omitted>". */
const LEFT_OUT: ReadonlySet<MessageType> = new Set([
  "photo",
  "video",
  "voice",
  "audio",
  "sticker",
  "gif",
  "document",
]);

/**
 * Where attachments of a type are meant: how many of these messages have one of which the export does not say what it is, and
 * which may be of that type as well.
 */
export async function countUnknownAttachments(
  asked: AskedAnalysis,
  { type, ...which }: WhichMessages,
): Promise<number> {
  if (!type || !LEFT_OUT.has(type)) return 0;
  const { notInChat, ...filter } = messageFilter(asked, which);
  return (await countMessages(asked.database, { ...filter, attachments: ["other"] })).messages;
}
