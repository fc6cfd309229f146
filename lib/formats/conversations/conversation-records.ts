import { activeBranch, type TreeEntry } from "@/lib/formats/conversations/active-branch";
import type { ChatRecord } from "@/lib/formats/export-format";
import { skipped } from "@/lib/formats/skipped";

/** An entry of a conversation: a record, or a place in the tree where nothing was ever said. */
export interface ConversationEntry extends TreeEntry {
  where: string;
  record: ChatRecord | null;
}

/** The records of the active branch in their order, and then what other branches hold, as left out. */
export function recordsOfTree(entries: readonly ConversationEntry[], leaf: string | null): ChatRecord[] {
  const branch = activeBranch(entries, leaf);
  const isActive = new Set(branch);
  const others = entries.filter((entry) => !isActive.has(entry) && entry.record !== null);
  return [
    ...branch.flatMap(({ record }) => record ?? []),
    ...others.map(({ where, record }) =>
      record?.type === "skipped"
        ? record
        : skipped(where, "It stands on a branch that is not the active one."),
    ),
  ];
}
