import { cardIn, placeholderIn } from "@/lib/formats/kakaotalk/placeholders";
import type { Message } from "@/lib/formats/message";
import { kindWith } from "@/lib/formats/message-kind";
import { cleanText } from "@/lib/formats/text/clean-text";

/** A message, or a notice where there is no author. */
export function buildMessage(time: number, author: string | null, source: string): Message {
  const text = cleanText(source);
  if (author === null) return { type: "message", time, author: null, kind: "system", text };
  const name = cleanText(author);
  const placeholder = placeholderIn(text);
  if (placeholder === null) {
    const card = cardIn(text);
    const attachments = card ? [card] : [];
    const message: Message = { type: "message", time, author: name, kind: kindWith(attachments), text };
    return card ? { ...message, attachments } : message;
  }
  const { kind, attachments } = placeholder;
  const base: Message = { type: "message", time, author: name, kind, text: kind === "call" ? text : "" };
  return attachments.length > 0 ? { ...base, attachments } : base;
}
