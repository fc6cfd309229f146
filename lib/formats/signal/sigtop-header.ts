import { readTime } from "@/lib/formats/generic/read-time";

/** The fields above the text of a message. */
export interface SigtopFields {
  /** Null where the message is nobody's. */
  author: string | null;
  /** `incoming`, `outgoing`, `call-history`, `keychange` … */
  type: string;
}

// From: Ana Lind (+15550100)
const from = /^From: (.{1,300})$/;
// Type: incoming
const type = /^Type: ([a-z0-9-]{1,60})$/;
// Sent: Mon, 15 Jan 2024 10:30:00 +0100
const sent = /^(?:Sent|Received): (.{1,60})$/;
// Ana Lind (+15550100) · Bo (bo.42) · Bo (c58c3a1e-…) · Rowers (Zm9v…)
const detail = / \((?:\+\d{3,20}|[a-z0-9_]{3,32}\.\d{2,9}|[0-9a-f]{8}-[0-9a-f-]{27}|[\w-]{32,64})\)$/;

/** Whether two lines in a row begin a message. Notices are from nobody. */
export function beginsMessage(line: string, next: string): boolean {
  if (type.test(line)) return sent.test(next);
  return from.test(line) && type.test(next);
}

/** Takes the one or two lines that begin a message. */
export function fieldsOn(line: string, next: string): SigtopFields {
  const author = from.exec(line)?.[1];
  return {
    author: author === undefined ? null : nameOf(author),
    type: type.exec(author === undefined ? line : next)?.[1] ?? "unknown",
  };
}

/** Milliseconds; undefined where the line is not about a time, null where it is unreadable. */
export function timeOn(line: string): number | null | undefined {
  const found = sent.exec(line)?.[1];
  return found === undefined ? undefined : (readTime(found, "dmy")?.time ?? null);
}

/** The name, without the number or the id behind it. */
export function nameOf(written: string): string {
  return written.replace(detail, "");
}

/** "group-v2-change" is "Group v2 change". */
export function wordsOf(type: string): string {
  const words = type.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
