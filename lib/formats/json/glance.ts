import type { Interest, JsonPath, JsonVisitor } from "@/lib/formats/json/json-walker";
import { walkBeginning } from "@/lib/formats/json/walk-beginning";
import { decodeHead } from "@/lib/formats/text/text-decoding";

const maxItems = 20;

/** What the beginning of a JSON object shows: its fields, and the first items of one that is a list. */
export interface Glance {
  /** The values of fields other than the list, as far as they are complete; undefined for one that is cut off. */
  fields: ReadonlyMap<string, unknown>;
  items: readonly unknown[];
}

/** Null where the file does not begin with a JSON object. */
export function glanceAt(head: Uint8Array, list: string): Glance | null {
  const text = decodeHead(head);
  if (!/^\s*\{/.test(text)) return null;
  const visitor = new GlanceVisitor(list);
  walkBeginning(text, visitor);
  return visitor;
}

class GlanceVisitor implements JsonVisitor, Glance {
  readonly fields = new Map<string, unknown>();
  readonly items: unknown[] = [];

  constructor(private readonly list: string) {}

  interest(path: JsonPath): Interest {
    const [field] = path;
    if (field === undefined) return "enter";
    if (path.length > 1) return this.items.length < maxItems ? "take" : "skip";
    this.fields.set(String(field), undefined);
    return field === this.list ? "enter" : "take";
  }

  take(path: JsonPath, value: unknown): void {
    if (path.length === 1) this.fields.set(String(path[0]), value);
    else if (path.length === 2) this.items.push(value);
  }
}
