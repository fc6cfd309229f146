import type { Interest, JsonPath, JsonVisitor } from "@/lib/formats/json/json-walker";
import type { SkipReason } from "@/lib/formats/message";

/** One talk with an assistant, as far as its export was asked for. */
export interface Conversation<Entry> {
  /** Counted from 1. */
  place: number;
  fields: ReadonlyMap<string, unknown>;
  entries: Entry[];
  /** Set where there is no object to read. */
  problem: SkipReason | null;
}

interface Layout<Entry> {
  /** The field that holds what was said: a list, or an object with a name for each entry. */
  entries: string;
  fields: readonly string[];
  /** Takes what is needed of an entry, so that no more than that is held. `place` is counted from 1. */
  read(name: string, value: unknown, place: number): Entry;
}

/** Follows a list of conversations, or a document that is one conversation. */
export class ConversationList<Entry> implements JsonVisitor {
  private finished: Conversation<Entry>[] = [];
  private place = 0;
  private fields = new Map<string, unknown>();
  private entries: Entry[] = [];

  constructor(private readonly layout: Layout<Entry>) {}

  interest(path: JsonPath): Interest {
    const depth = depthOf(path);
    if (path.length <= depth) return "enter";
    const field = path[depth];
    if (field === this.layout.entries) return path.length === depth + 1 ? "enter" : "take";
    return this.layout.fields.includes(String(field)) ? "take" : "skip";
  }

  take(path: JsonPath, value: unknown): void {
    const depth = depthOf(path);
    const field = path[depth];
    if (path.length <= depth) this.finish("not-an-object");
    else if (path.length === depth + 1) this.fields.set(String(field), value);
    else this.entries.push(this.layout.read(String(path[depth + 1]), value, this.entries.length + 1));
  }

  leave(path: JsonPath): void {
    const isList = path.length === 0 && this.place > 0;
    if (path.length === depthOf(path) && !isList) this.finish(null);
  }

  takeConversations(): Conversation<Entry>[] {
    const { finished } = this;
    this.finished = [];
    return finished;
  }

  private finish(problem: SkipReason | null): void {
    this.place++;
    this.finished.push({ place: this.place, fields: this.fields, entries: this.entries, problem });
    this.fields = new Map();
    this.entries = [];
  }
}

/** How deep a conversation lies: at the root, in a list, or in the list that some programs put into an object. */
function depthOf(path: JsonPath): number {
  if (path[0] === "conversations") return 2;
  return typeof path[0] === "number" ? 1 : 0;
}
