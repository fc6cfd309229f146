import type { MessageFilter } from "@/db/queries/picked-messages";
import { emojiPattern } from "./emoji-pattern";
import type { MessageType } from "./message-types.schema";

type TypeFilter = Pick<MessageFilter, "kinds" | "attachments" | "has" | "patterns">;

const LINK = String.raw`\mhttps?://|\mwww\.`;
/** A question mark that is not in the middle of an address. */
const QUESTION = String.raw`(^|\s)(?!https?://|www\.)\S*[?？؟]`;

/** Which messages are of a type. WhatsApp leaves out voice messages as "audio omitted": only in others the two are apart. */
export function messagesOfType(type: MessageType, platform: string | null): TypeFilter {
  return TYPES[type === "voice" && platform === "whatsapp" ? "audio" : type];
}

const TYPES: Record<MessageType, TypeFilter> = {
  media: { kinds: ["media"] },
  photo: { attachments: ["photo"] },
  video: { attachments: ["video"] },
  voice: { attachments: ["voice"] },
  audio: { attachments: ["audio", "voice"] },
  sticker: { attachments: ["sticker"] },
  gif: { attachments: ["gif"] },
  document: { attachments: ["document"] },
  contact: { attachments: ["contact"] },
  location: { attachments: ["location"] },
  poll: { attachments: ["poll"] },
  call: { kinds: ["call"] },
  deleted: { kinds: ["deleted"] },
  edited: { has: "edit" },
  forwarded: { has: "forward" },
  reply: { has: "reply" },
  reaction: { has: "reaction" },
  link: { patterns: [LINK] },
  emoji: { patterns: [emojiPattern()] },
  question: { patterns: [QUESTION] },
};
