import { AppError } from "@/lib/errors/app-error";
import type { ExportFile } from "@/lib/formats/export-format";
import {
  BrokenJson,
  type Interest,
  type JsonPath,
  type JsonVisitor,
  JsonWalker,
} from "@/lib/formats/json/json-walker";
import { parseLoosely, Unreadable } from "@/lib/formats/json/parse-loosely";
import { decodeText, type TextDecoding } from "@/lib/formats/text/text-decoding";
import { maxLineLength, textLines } from "@/lib/formats/text/text-lines";

export interface JsonRecord {
  /** A parsed value, or `Unreadable`. */
  value: unknown;
  /** "record 3", or "line 3" of JSON Lines. */
  where: string;
}

/** Where the records of a JSON file stand: one on each line, or in the list at this path. */
export type RecordPlace = "lines" | readonly string[];

/**
 * The records of a JSON file of any size, in batches.
 * @throws AppError `damaged-file` where the document breaks off
 */
export async function* jsonRecords(
  file: ExportFile,
  place: RecordPlace,
  decoding: TextDecoding,
): AsyncGenerator<JsonRecord[]> {
  if (place === "lines") yield* recordsOnLines(file, decoding);
  else yield* recordsInList(file, place, decoding);
}

async function* recordsOnLines(file: ExportFile, decoding: TextDecoding): AsyncGenerator<JsonRecord[]> {
  for await (const lines of textLines(file.bytes(), decoding)) {
    const records: JsonRecord[] = [];
    for (const { text, number, isTooLong } of lines) {
      if (text.trim() === "") continue;
      const tooLong = new Unreadable(`It is longer than ${maxLineLength / 1_000_000} million characters.`);
      records.push({ value: isTooLong ? tooLong : parseLoosely(text), where: `line ${number}` });
    }
    yield records;
  }
}

async function* recordsInList(
  file: ExportFile,
  place: readonly string[],
  decoding: TextDecoding,
): AsyncGenerator<JsonRecord[]> {
  const list = new ListVisitor(place);
  const walker = new JsonWalker(list);
  try {
    for await (const text of decodeText(file.bytes(), decoding)) {
      walker.write(text);
      yield list.takeRecords();
    }
    walker.end();
  } catch (error) {
    if (!(error instanceof BrokenJson)) throw error;
    const message = "This JSON file is not complete: it breaks off. Export the chat again.";
    throw new AppError("damaged-file", message, { cause: error });
  }
  yield list.takeRecords();
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
    this.records.push({ value, where: `record ${this.count}` });
  }

  takeRecords(): JsonRecord[] {
    const { records } = this;
    this.records = [];
    return records;
  }
}
