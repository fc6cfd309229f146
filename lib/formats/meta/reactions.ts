import { rawsOf } from "@/lib/formats/json/raw";
import type { Reaction } from "@/lib/formats/message";
import { metaText } from "@/lib/formats/meta/meta-text";

/** One entry a person becomes one entry an emoji. */
export function reactionsOf(value: unknown): Reaction[] {
  const byEmoji = new Map<string, { count: number; from: string[] }>();
  for (const { reaction, actor } of rawsOf(value)) {
    const emoji = metaText(reaction);
    if (emoji === null) continue;
    const known = byEmoji.get(emoji) ?? { count: 0, from: [] };
    byEmoji.set(emoji, known);
    known.count++;
    const name = metaText(actor);
    if (name !== null) known.from.push(name);
  }
  return [...byEmoji].map(([emoji, { count, from }]) => ({ emoji, count, ...(from.length > 0 && { from }) }));
}
