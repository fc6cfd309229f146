import type { ExportFile, ImportNote } from "@/lib/formats/export-format";
import type { Interest, JsonPath, JsonVisitor } from "@/lib/formats/json/json-walker";
import { parseLoosely, Unreadable } from "@/lib/formats/json/parse-loosely";
import { walkJson } from "@/lib/formats/json/walk-json";
import type { Place } from "@/lib/formats/message";
import { placeOf } from "@/lib/formats/skipped";
import { encodingNotes } from "@/lib/formats/text/encoding-notes";
import { TextDecoding } from "@/lib/formats/text/text-decoding";
import { textLines } from "@/lib/formats/text/text-lines";

export interface JsonRecord {
  /** A parsed value, or `Unreadable`. */
  value: unknown;
  /** "record 3", or "line 3" of JSON Lines. */
  where: Place;
}

/** Where the records of a JSON file stand: one on each line, or in the list at this path. */
export type RecordPlace = "lines" | readonly string[];

/**
 * The records of a JSON file of any size, in batches. Returns what is to be said of the file's encoding.
 * @throws AppError `damaged-file` where the document breaks off
 */
export function jsonRecords(
  file: ExportFile,
  place: RecordPlace,
): AsyncGenerator<JsonRecord[], ImportNote[]> {
  return place === "lines" ? recordsOnLines(file) : recordsInList(file, place);
}

async function* recordsOnLines(file: ExportFile): AsyncGenerator<JsonRecord[], ImportNote[]> {
  const decoding = new TextDecoding();
  for await (const lines of textLines(file.bytes(), decoding)) {
    const records: JsonRecord[] = [];
    for (const { text, number, isTooLong } of lines) {
      if (text.trim() === "") continue;
      const value = isTooLong ? new Unreadable("too-long") : parseLoosely(text);
      records.push({ value, where: placeOf("line", number) });
    }
    yield records;
  }
  return encodingNotes(decoding);
}

async function* recordsInList(
  file: ExportFile,
  place: readonly string[],
): AsyncGenerator<JsonRecord[], ImportNote[]> {
  const list = new ListVisitor(place);
  const walk = walkJson(file, list, "This JSON file is not complete: it breaks off. Export the chat again.");
  let step = await walk.next();
  for (; !step.done; step = await walk.next()) yield list.takeRecords();
  yield list.takeRecords();
  return step.value;
}

class ListVisitor implements JsonVisitor {
  private records: JsonRecord[] = [];
  private count = 0;

  constructor(private readonly place: readonly string[]) {}

  interest(path: JsonPath): Interest {
    const { place } = this;
    if (!place.slice(0, path.length).every((name, at) => name === path[at])) return "skip";
    return path.length > place.length ? "take" : "enter";
  }

  take(path: JsonPath, value: unknown): void {
    if (path.length !== this.place.length + 1) return;
    this.count++;
    this.records.push({ value, where: placeOf("record", this.count) });
  }

  takeRecords(): JsonRecord[] {
    const { records } = this;
    this.records = [];
    return records;
  }
}
