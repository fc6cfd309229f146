export interface TreeEntry {
  id: string;
  parent: string | null;
}

/**
 * The entries from the root to a leaf. Without a leaf that is known, to the last entry that nothing follows.
 * Entries on other branches are not among them.
 */
export function activeBranch<Entry extends TreeEntry>(
  entries: readonly Entry[],
  leaf: string | null,
): Entry[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const branch: Entry[] = [];
  const passed = new Set<string>();
  let at = (leaf === null ? undefined : byId.get(leaf)) ?? lastLeaf(entries);
  while (at && !passed.has(at.id)) {
    branch.push(at);
    passed.add(at.id);
    at = at.parent === null ? undefined : byId.get(at.parent);
  }
  return branch.reverse();
}

function lastLeaf<Entry extends TreeEntry>(entries: readonly Entry[]): Entry | undefined {
  const parents = new Set(entries.map(({ parent }) => parent));
  return entries.findLast(({ id }) => !parents.has(id)) ?? entries.at(-1);
}
