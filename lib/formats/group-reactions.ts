import type { Reaction } from "@/lib/formats/message";

/** One entry for each emoji, with those who chose it. */
export function groupReactions(reactions: readonly { from: string; emoji: string }[]): Reaction[] {
  const groups = new Map<string, Reaction & { from: string[] }>();
  for (const { from, emoji } of reactions) {
    const group = groups.get(emoji) ?? { emoji, count: 0, from: [] };
    group.count++;
    if (from !== "") group.from.push(from);
    groups.set(emoji, group);
  }
  return [...groups.values()].map(({ from, ...reaction }) =>
    from.length > 0 ? { ...reaction, from } : reaction,
  );
}
