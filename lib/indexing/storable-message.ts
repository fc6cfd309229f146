import { createHash } from "node:crypto";
import type { Message } from "@/lib/formats/message";
import { cleanText } from "@/lib/formats/text/clean-text";

const maxIdLength = 200;

/** The message with every text in it fit for the database, and with ids short enough for its index. */
export function storableMessage(message: Message): Message {
  const { author, text, sourceId, replyTo, forwardedFrom, attachments, reactions } = message;
  return {
    ...message,
    author: author === null ? null : cleanText(author),
    text: cleanText(text),
    ...(sourceId !== undefined && { sourceId: storableId(sourceId) }),
    ...(replyTo !== undefined && { replyTo: storableId(replyTo) }),
    ...(forwardedFrom !== undefined && { forwardedFrom: cleanText(forwardedFrom) }),
    ...(attachments && {
      attachments: attachments.map(({ kind, name }) => ({
        kind,
        ...(name !== undefined && { name: cleanText(name) }),
      })),
    }),
    ...(reactions && {
      reactions: reactions.map(({ emoji, count, from }) => ({
        emoji: cleanText(emoji),
        count,
        ...(from && { from: from.map(cleanText) }),
      })),
    }),
  };
}

/** Ids are only ever compared, so that a hash does as well where one is too long for an index. */
function storableId(id: string): string {
  const clean = cleanText(id);
  return clean.length > maxIdLength ? createHash("sha256").update(clean).digest("base64") : clean;
}
