import { isRaw, type Raw, rawOf, textOf } from "@/lib/formats/json/raw";

/** What an event of a room refers to, and what became of it: https://spec.matrix.org/latest/client-server-api/ */
export interface Relation {
  kind: "edit" | "reaction" | "redaction";
  target: string;
}

/** The event itself; older exports have the encrypted one beside it. */
export function eventOf(value: Raw): Raw {
  return isRaw(value.decrypted) ? value.decrypted : value;
}

/** What an edit, a reaction or a redaction is about; null for events that stand by themselves. */
export function relationOf(event: Raw): Relation | null {
  const content = rawOf(event.content);
  const related = rawOf(content["m.relates_to"]);
  const target = textOf(related.event_id);
  if (event.type === "m.room.redaction") {
    const redacted = textOf(event.redacts) ?? textOf(content.redacts);
    return redacted === null ? null : { kind: "redaction", target: redacted };
  }
  if (target === null) return null;
  if (event.type === "m.reaction") return { kind: "reaction", target };
  return related.rel_type === "m.replace" ? { kind: "edit", target } : null;
}

export function isRedacted(event: Raw): boolean {
  const content = event.content;
  const isMessage = event.type === "m.room.message" || event.type === "m.sticker";
  return (
    isRaw(rawOf(event.unsigned).redacted_because) || (isMessage && isRaw(content) && !("body" in content))
  );
}

/** The message that this one answers: itself, or the beginning of its thread. */
export function replyTargetOf(event: Raw): string | undefined {
  const related = rawOf(rawOf(event.content)["m.relates_to"]);
  const answered = textOf(rawOf(related["m.in_reply_to"]).event_id);
  const isThread = related.rel_type === "m.thread" && (answered === null || related.is_falling_back === true);
  return (isThread ? textOf(related.event_id) : answered) ?? undefined;
}

// > <@ana:example.org> what time?\n> and where?\n\nat eight
const quotedReply = /^(?:> [^\n]{0,10000}\n){1,200}\n/;

/** Clients write what a reply answers into its text once more. */
export function withoutQuote(body: string, event: Raw): string {
  const isReply = isRaw(rawOf(rawOf(event.content)["m.relates_to"])["m.in_reply_to"]);
  return isReply && body.startsWith("> ") ? body.replace(quotedReply, "") : body;
}
