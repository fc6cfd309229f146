import type { MessageFilter } from "@/db/queries/picked-messages";
import { findPeople } from "@/lib/people/find-people";
import { emojiPattern } from "./emoji-pattern";
import type { AskedAnalysis } from "./tool";
import type { MessageType, WhichMessages } from "./which-messages.schema";
import { wordsPattern } from "./words-pattern";

/** The messages that arguments of a tool mean. `notInChat` has the names that fit nobody: they count as people without messages. */
export function messageFilter(
  { analysis, people }: AskedAnalysis,
  { people: names, words, type, ...when }: WhichMessages,
): MessageFilter & { notInChat: string[] } {
  const found = (names ?? []).map((name) => ({ name, persons: findPeople(name, people) }));
  const { patterns = [], ...ofType } = type ? typeFilter(type, analysis.platform) : {};
  return {
    analysisId: analysis.id,
    timeZone: analysis.timeZone,
    ...when,
    ...ofType,
    ...(names?.length && { people: found.flatMap(({ persons }) => persons.map(({ idx }) => idx)) }),
    patterns: words === undefined ? patterns : [...patterns, wordsPattern(words)],
    notInChat: found.flatMap(({ name, persons }) => (persons.length === 0 ? name : [])),
  };
}

const LINK = String.raw`\mhttps?://|\mwww\.`;
/** A question mark that is not in the middle of an address. */
const QUESTION = String.raw`(^|\s)(?!https?://|www\.)\S*[?？؟]`;

/** WhatsApp leaves out voice messages as "audio omitted": only in others the two are apart. */
function typeFilter(type: MessageType, platform: string | null): TypeFilter {
  return TYPES[type === "voice" && platform === "whatsapp" ? "audio" : type];
}

type TypeFilter = Pick<MessageFilter, "kinds" | "attachments" | "has" | "patterns">;

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
  reacted: { has: "reaction" },
  link: { patterns: [LINK] },
  emoji: { patterns: [emojiPattern()] },
  question: { patterns: [QUESTION] },
};
