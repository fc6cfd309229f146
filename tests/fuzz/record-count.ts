import type { ExportFiles, RecordList } from "./subject";

/** How many items the lists of records hold; null where there is none, or a document is not what it should be. */
export function countRecords(files: ExportFiles, { path, member = /\.json$/ }: RecordList): number | null {
  let count: number | null = null;
  for (const [name, content] of Object.entries(files)) {
    if (!member.test(name)) continue;
    const document = parsed(Buffer.from(content ?? "").toString());
    if (document === undefined) return null;
    const items = itemsAt(document, path);
    if (items === null) return null;
    count = (count ?? 0) + items;
  }
  return count;
}

function itemsAt(value: unknown, [name, ...rest]: readonly string[]): number | null {
  if (name === undefined) return Array.isArray(value) ? value.length : null;
  if (name === "*") return Array.isArray(value) ? sum(value.map((item) => itemsAt(item, rest))) : null;
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return null;
  return itemsAt((value as Record<string, unknown>)[name], rest);
}

function sum(counts: (number | null)[]): number | null {
  return counts.reduce<number | null>(
    (total, count) => (total === null || count === null ? null : total + count),
    0,
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
