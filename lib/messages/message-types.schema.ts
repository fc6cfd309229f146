import { z } from "zod";

/** What can be asked for besides plain messages: what is attached to them, what became of them, what is in their text. */
export const messageTypes = [
  "media",
  "photo",
  "video",
  "voice",
  "audio",
  "sticker",
  "gif",
  "document",
  "contact",
  "location",
  "poll",
  "call",
  "deleted",
  "edited",
  "forwarded",
  "reply",
  "reaction",
  "link",
  "emoji",
  "question",
] as const;

export const messageTypeSchema = z.enum(messageTypes);
export type MessageType = z.infer<typeof messageTypeSchema>;

/** What a message can be to its conversation: the first one, somebody's first in it, the last one, or of the only one who wrote. */
export const conversationMomentSchema = z.enum(["started", "joined", "closed", "unanswered"]);
export type ConversationMoment = z.infer<typeof conversationMomentSchema>;
