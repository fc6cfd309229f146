import { activeBranch, lastLeafOf, type TreeEntry } from "@/lib/formats/conversations/active-branch";
import type { ChatRecord } from "@/lib/formats/export-format";
import type { Place } from "@/lib/formats/message";
import { skipped } from "@/lib/formats/skipped";

/** An entry of a conversation: a record, or a place in the tree where nothing was ever said. */
export interface ConversationEntry extends TreeEntry {
  where: Place;
  record: ChatRecord | null;
}

/**
 * The records of the active branch in their order, and then what other branches hold, as left out.
 * The branch is the one that ends with `leaf`; where that is not known, the one with the last message.
 */
export function recordsOfTree(entries: readonly ConversationEntry[], leaf: string | null): ChatRecord[] {
  const end = entries.some(({ id }) => id === leaf) ? leaf : lastMessage(entries);
  const branch = end === null ? [] : activeBranch(entries, end);
  const isActive = new Set(branch);
  const others = entries.filter((entry) => !isActive.has(entry) && entry.record !== null);
  return [
    ...branch.flatMap(({ record }) => record ?? []),
    ...others.map(({ where, record }) =>
      record?.type === "skipped" ? record : skipped(where, "inactive-branch"),
    ),
  ];
}

function lastMessage(entries: readonly ConversationEntry[]): string | null {
  const messages = entries.filter(({ record }) => record?.type === "message");
  return lastLeafOf(messages)?.id ?? null;
}
