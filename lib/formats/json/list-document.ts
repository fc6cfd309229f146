import type { ExportFile, ImportNote } from "@/lib/formats/export-format";
import type { Interest, JsonPath, JsonVisitor } from "@/lib/formats/json/json-walker";
import { walkJson } from "@/lib/formats/json/walk-json";

/** A file that is an object with one long list in it: `{"name": …, "messages": […]}`. */
export class ListDocument {
  /** The fields that were asked for, as far as they have been passed. */
  readonly fields = new Map<string, unknown>();
  /** What is to be said of the file's encoding; complete once the list has been read. */
  notes: ImportNote[] = [];

  constructor(
    private readonly file: ExportFile,
    private readonly list: string,
    private readonly wanted: readonly string[],
  ) {}

  /**
   * The elements of the list, in batches.
   * @throws AppError `damaged-file`, with `message`, where the document breaks off
   */
  async *items(message: string): AsyncGenerator<unknown[]> {
    const visitor = new ListVisitor(this.list, this.wanted, this.fields);
    const walk = walkJson(this.file, visitor, message);
    let step = await walk.next();
    for (; !step.done; step = await walk.next()) yield visitor.takeItems();
    yield visitor.takeItems();
    this.notes = step.value;
  }
}

class ListVisitor implements JsonVisitor {
  private found: unknown[] = [];

  constructor(
    private readonly list: string,
    private readonly wanted: readonly string[],
    private readonly fields: Map<string, unknown>,
  ) {}

  interest(path: JsonPath): Interest {
    const [field] = path;
    if (path.length === 0) return "enter";
    if (field === this.list) return path.length === 1 ? "enter" : "take";
    return this.wanted.includes(String(field)) ? "take" : "skip";
  }

  take(path: JsonPath, value: unknown): void {
    const [field] = path;
    if (path.length === 2) this.found.push(value);
    else if (typeof field === "string" && field !== this.list) this.fields.set(field, value);
  }

  takeItems(): unknown[] {
    const { found } = this;
    this.found = [];
    return found;
  }
}
