import type { FileSet } from "@/lib/formats/export-format";

// "Server - Texts - general [1057381394713755648] [part 2].csv"
const partNumber = / \[part (\d{1,6})\](?=\.\w{1,5}$)/;

/** Joins files that are parts of one channel going by the names that DiscordChatExporter gives to them. */
export function partsByName(sets: readonly FileSet[]): FileSet[] {
  const channels = new Map<string, FileSet[]>();
  for (const set of sets) {
    const key = set.key.replace(partNumber, "");
    const parts = channels.get(key);
    if (parts) parts.push(set);
    else channels.set(key, [set]);
  }
  return [...channels].map(([key, parts]) => ({
    key,
    files: parts.sort((left, right) => numberOf(left) - numberOf(right)).flatMap(({ files }) => files),
    titleHint: parts[0]?.titleHint ?? null,
  }));
}

function numberOf(set: FileSet): number {
  return Number(partNumber.exec(set.key)?.[1] ?? 1);
}
