import type { Attachment, MessageKind } from "@/lib/formats/message";

// Incoming voice call (accepted, 3m 2s) · Missed video call · Outgoing call
const call =
  /^(?:Incoming|Outgoing|Missed)(?: (?:voice|video|group|adhoc|direct))? call(?: \([^()\n]{1,60}\))?$/;

export function messageKind(text: string, attachments: readonly Attachment[]): MessageKind {
  if (attachments.length > 0) return "media";
  return call.test(text) ? "call" : "text";
}
