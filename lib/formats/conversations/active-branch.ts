export interface TreeEntry {
  id: string;
  parent: string | null;
}

/** The entries from the root to a leaf; entries on other branches are not among them. */
export function activeBranch<Entry extends TreeEntry>(entries: readonly Entry[], leaf: string): Entry[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const branch: Entry[] = [];
  const passed = new Set<string>();
  let at = byId.get(leaf);
  while (at && !passed.has(at.id)) {
    branch.push(at);
    passed.add(at.id);
    at = at.parent === null ? undefined : byId.get(at.parent);
  }
  return branch.reverse();
}

/** The last of the entries that nothing follows. */
export function lastLeafOf<Entry extends TreeEntry>(entries: readonly Entry[]): Entry | undefined {
  const parents = new Set(entries.map(({ parent }) => parent));
  return entries.findLast(({ id }) => !parents.has(id)) ?? entries.at(-1);
}
