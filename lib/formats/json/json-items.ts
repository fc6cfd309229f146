import type { ExportFile, ImportNote } from "@/lib/formats/export-format";
import { BrokenJson, type Interest, type JsonPath, type JsonVisitor } from "@/lib/formats/json/json-walker";
import { walkJson } from "@/lib/formats/json/walk-json";

/**
 * The elements of a file that is one list, in batches as its chunks come: parsed, or as the text they are written as.
 * Returns what is to be said of the file's encoding.
 * @throws AppError `damaged-file`, with `message`, where it is no list or breaks off
 */
export async function* jsonItems(
  file: ExportFile,
  message: string,
  as: "value" | "source" = "value",
): AsyncGenerator<unknown[], ImportNote[]> {
  const list = new ListVisitor(as === "source" ? "source" : "take");
  const walk = walkJson(file, list, message);
  let step = await walk.next();
  for (; !step.done; step = await walk.next()) yield list.takeItems();
  yield list.takeItems();
  return step.value;
}

class ListVisitor implements JsonVisitor {
  private items: unknown[] = [];

  constructor(private readonly interestInItem: Interest) {}

  interest(path: JsonPath): Interest {
    if (path.length === 0) return "enter";
    if (typeof path[0] === "string") throw new BrokenJson("It is an object where a list should be.");
    return this.interestInItem;
  }

  take(path: JsonPath, value: unknown): void {
    if (path.length === 0) throw new BrokenJson("It is a single value where a list should be.");
    this.items.push(value);
  }

  takeItems(): unknown[] {
    const { items } = this;
    this.items = [];
    return items;
  }
}
