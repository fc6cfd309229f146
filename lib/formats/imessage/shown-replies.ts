import { dateLine } from "@/lib/formats/imessage/date-line";

/** A message before its text is understood. */
export interface ShownReply {
  time: number;
  author: string;
  lines: string[];
}

/** The last line of a reply that stands in its own place. */
export const replyMark = "This message responded to an earlier message.";

const maxWaiting = 20_000;

/**
 * Replies are shown twice: under the message that they answer, and later in their own place. The first showing waits
 * for the second, so that a reply whose own place is not part of the export is still not lost.
 */
export class ShownReplies {
  private readonly waiting = new Map<string, ShownReply[]>();
  private count = 0;
  private unmatched: ShownReply[] = [];

  /** Takes the replies out of the lines of a message; returns the lines of its own. */
  takeFrom(lines: readonly string[]): string[] {
    const first = lines.findIndex((line) => isReplyHead(line));
    if (first === -1) return [...lines];
    const shown = lines.slice(first);
    for (const reply of cutReplies(shown)) this.wait(reply);
    return [...lines.slice(0, first), ...afterReplies(shown)];
  }

  /** This message stands in its own place. */
  match(message: ShownReply): void {
    const same = this.waiting.get(keyOf(message));
    if (!same) return;
    same.shift();
    this.count--;
    if (same.length === 0) this.waiting.delete(keyOf(message));
  }

  takeUnmatched(): ShownReply[] {
    const unmatched = [...this.unmatched, ...[...this.waiting.values()].flat()];
    this.waiting.clear();
    this.unmatched = [];
    return unmatched.sort((left, right) => left.time - right.time);
  }

  private wait(reply: ShownReply): void {
    const key = keyOf(reply);
    const same = this.waiting.get(key);
    if (same) same.push(reply);
    else this.waiting.set(key, [reply]);
    this.count++;
    if (this.count <= maxWaiting) return;
    for (const [oldest, replies] of this.waiting) {
      for (const unmatched of replies) this.unmatched.push(unmatched);
      this.count -= replies.length;
      this.waiting.delete(oldest);
      return;
    }
  }
}

function isReplyHead(line: string): boolean {
  const date = dateLine(line);
  return date !== null && date.indent !== "" && date.rest === "";
}

function keyOf({ time, author }: ShownReply): string {
  return `${time} ${author}`;
}

/** `lines` begins with the head of a reply. */
function cutReplies(lines: readonly string[]): ShownReply[] {
  const replies: ShownReply[] = [];
  let isAfterBlank = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    const date = isReplyHead(line) ? dateLine(line) : null;
    if (date) {
      const author = (lines[at + 1] ?? "").trimStart();
      if (date.time !== null && author !== "") replies.push({ time: date.time, author, lines: [] });
      at++;
      isAfterBlank = false;
    } else if (!isOfParent(line, isAfterBlank)) replies.at(-1)?.lines.push(line.replace(/^ {4}/, ""));
    isAfterBlank = line === "";
  }
  return replies;
}

/** What follows the replies and belongs to the message above them. */
function afterReplies(lines: readonly string[]): string[] {
  return lines.filter((line, at) => isOfParent(line, lines[at - 1] === ""));
}

/** Replies are indented, in older exports only where a line feed of the exporter begins a line. */
function isOfParent(line: string, isAfterBlank: boolean): boolean {
  return (line !== "" && !line.startsWith("    ") && isAfterBlank) || line === replyMark;
}
