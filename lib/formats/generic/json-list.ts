import type { RecordPlace } from "@/lib/formats/json/json-records";
import type { Interest, JsonPath, JsonVisitor } from "@/lib/formats/json/json-walker";
import { parseLoosely, Unreadable } from "@/lib/formats/json/parse-loosely";
import { isRaw, type Raw } from "@/lib/formats/json/raw";
import { walkBeginning } from "@/lib/formats/json/walk-beginning";
import { firstLines } from "@/lib/formats/text/recognize-texts";

const maxDepth = 4;
const maxItems = 100;

export interface JsonList {
  place: RecordPlace;
  /** Its first objects. */
  items: Raw[];
  /** How many other lists of objects the beginning of the document has. */
  others: number;
}

/** The lists of objects in the beginning of a JSON file: one on each line, or those within the document, longest first. */
export function jsonLists(head: string): JsonList[] {
  const start = head.trimStart();
  if (!/^[[{]/.test(start)) return [];
  const lines = itemsOnLines(start);
  const onLines: JsonList[] = lines.length > 0 ? [{ place: "lines", items: lines, others: 0 }] : [];
  if (lines.length > 1) return onLines;
  const lists = new ListFinder();
  walkBeginning(start, lists);
  const found = lists.longestFirst();
  return found.length > 0 ? found : onLines;
}

/** Empty where not every line is an object. */
function itemsOnLines(head: string): Raw[] {
  const items: Raw[] = [];
  for (const line of firstLines(head, maxItems, maxLineLength)) {
    if (line.trim() === "") continue;
    const item = line.startsWith("{") ? parseLoosely(line) : null;
    if (!isRaw(item) || item instanceof Unreadable) return items.length > 1 ? items : [];
    items.push(item);
  }
  return items;
}

const maxLineLength = 65_536;

class ListFinder implements JsonVisitor {
  private readonly lists = new Map<string, { place: string[]; items: Raw[] }>();

  interest(path: JsonPath): Interest {
    const isItem = typeof path.at(-1) === "number";
    if (isItem && path.slice(0, -1).every((name) => typeof name === "string")) {
      return (this.lists.get(keyOf(path.slice(0, -1)))?.items.length ?? 0) < maxItems ? "take" : "skip";
    }
    return path.length < maxDepth ? "enter" : "skip";
  }

  take(path: JsonPath, value: unknown): void {
    if (typeof path.at(-1) !== "number" || !isRaw(value)) return;
    const place = path.slice(0, -1).map(String);
    const list = this.lists.get(keyOf(place)) ?? { place, items: [] };
    list.items.push(value);
    this.lists.set(keyOf(place), list);
  }

  longestFirst(): JsonList[] {
    const lists = [...this.lists.values()].sort((left, right) => right.items.length - left.items.length);
    return lists.map((list) => ({ ...list, others: lists.length - 1 }));
  }
}

function keyOf(path: JsonPath): string {
  return JSON.stringify(path);
}
