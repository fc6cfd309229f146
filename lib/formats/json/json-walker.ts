import { parseLoosely, Unreadable } from "@/lib/formats/json/parse-loosely";

/** What to do with a value: look into it, take it whole, take the text it is written as, or pass over it. */
export type Interest = "enter" | "take" | "source" | "skip";

export type JsonPath = readonly (string | number)[];

export interface JsonVisitor {
  /** Asked for every value on the way. `path` changes afterwards: copy what is to be kept. */
  interest(path: JsonPath): Interest;
  /** `value` is a `JSON.parse`d value, or text where the source was asked for, or `Unreadable`. */
  take(path: JsonPath, value: unknown): void;
  /** The object or array at `path`, which was entered, has ended. */
  leave?(path: JsonPath): void;
}

/** The document breaks off, or its brackets do not fit together. */
export class BrokenJson extends Error {}

const quote = 0x22;
const backslash = 0x5c;
const maxValueLength = 16_000_000;
const maxDepth = 10_000;

/**
 * Walks through a JSON document of any size, chunk by chunk, and parses only the values that somebody wants, each on
 * its own. So a value that is not valid JSON costs that value and not the document: Telegram writes control characters
 * as `\x0b`, which no strict tokenizer gets past.
 */
export class JsonWalker {
  private readonly path: (string | number)[] = [];
  /** Whether each open container that was entered is an array. */
  private readonly entered: boolean[] = [];
  private state: "value" | "key" | "colon" | "separator" | "inside" | "end" = "value";

  /** Of the value that is being passed over or taken. */
  private depth = 0;
  private isInString = false;
  private isEscaped = false;
  private isScalar = false;
  private isTaken = false;
  private isSource = false;
  private isKey = false;
  private pieces: string[] = [];
  private length = 0;

  constructor(private readonly visitor: JsonVisitor) {}

  write(text: string): void {
    let at = 0;
    while (at < text.length) {
      at = this.state === "inside" ? this.passThrough(text, at) : this.step(text, at);
    }
  }

  /** @throws BrokenJson where the document has not ended. */
  end(): void {
    if (this.state === "inside" && this.isScalar && this.entered.length === 0) this.finishValue();
    if (this.state !== "end") throw new BrokenJson("The document breaks off.");
  }

  private step(text: string, at: number): number {
    const code = text.charCodeAt(at);
    if (isBlank(code)) return at + 1;
    switch (this.state) {
      case "value":
        return this.beginValue(at, code);
      case "key":
        return this.beginKey(at, code);
      case "colon":
        if (code !== 0x3a) throw new BrokenJson("A colon is missing.");
        this.state = "value";
        return at + 1;
      case "separator":
        return this.separate(at, code);
      default:
        return text.length;
    }
  }

  private beginValue(at: number, code: number): number {
    if ((code === 0x5d || code === 0x7d) && this.entered.length > 0) return this.close(at, code);
    const interest = this.visitor.interest(this.path);
    if (interest === "enter" && (code === 0x7b || code === 0x5b)) {
      if (this.entered.length >= maxDepth) throw new BrokenJson("The document is nested too deeply.");
      this.entered.push(code === 0x5b);
      this.path.push(code === 0x5b ? 0 : "");
      this.state = code === 0x5b ? "value" : "key";
      return at + 1;
    }
    this.isTaken = interest !== "skip";
    this.isSource = interest === "source";
    return this.beginInside(at, code);
  }

  private beginKey(at: number, code: number): number {
    if (code === 0x7d) return this.close(at, code);
    if (code === 0x2c) return at + 1;
    if (code !== quote) throw new BrokenJson("A name is missing.");
    this.isTaken = true;
    this.isKey = true;
    return this.beginInside(at, code);
  }

  private beginInside(at: number, code: number): number {
    this.state = "inside";
    this.isInString = code === quote;
    this.isScalar = code !== 0x7b && code !== 0x5b && code !== quote;
    this.depth = this.isScalar || this.isInString ? 0 : 1;
    this.isEscaped = false;
    this.length = 1;
    this.pieces = this.isTaken ? [String.fromCharCode(code)] : [];
    return at + 1;
  }

  private separate(at: number, code: number): number {
    if (code === 0x5d || code === 0x7d) return this.close(at, code);
    const isArray = this.entered.at(-1);
    const last = this.path.length - 1;
    if (isArray) this.path[last] = Number(this.path[last]) + 1;
    this.state = isArray ? "value" : "key";
    return code === 0x2c ? at + 1 : at;
  }

  private close(at: number, code: number): number {
    const isArray = this.entered.pop();
    if (isArray === undefined || isArray !== (code === 0x5d))
      throw new BrokenJson("Brackets do not fit together.");
    this.path.pop();
    this.visitor.leave?.(this.path);
    this.afterValue();
    return at + 1;
  }

  /** Goes on to the end of the value, or of the chunk; returns where it stands. */
  private passThrough(text: string, from: number): number {
    const end = this.isScalar ? this.endOfScalar(text, from) : this.endOfNested(text, from);
    const isEnd = end !== -1;
    this.keep(text, from, isEnd ? end : text.length);
    if (isEnd) this.finishValue();
    return isEnd ? end : text.length;
  }

  private endOfScalar(text: string, from: number): number {
    for (let at = from; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (isBlank(code) || code === 0x2c || code === 0x5d || code === 0x7d || code === 0x3a) return at;
    }
    return -1;
  }

  private endOfNested(text: string, from: number): number {
    let at = from;
    while (at < text.length) {
      if (this.isInString) {
        at = this.endOfString(text, at);
        if (at === -1) return -1;
        this.isInString = false;
        if (this.depth === 0) return at;
        continue;
      }
      const code = text.charCodeAt(at++);
      if (code === quote) this.isInString = true;
      else if (code === 0x7b || code === 0x5b) this.depth++;
      else if ((code === 0x7d || code === 0x5d) && --this.depth === 0) return at;
    }
    return -1;
  }

  /** Just behind the closing quote; -1 where the string goes on in the next chunk. */
  private endOfString(text: string, from: number): number {
    let at = from;
    if (this.isEscaped) {
      this.isEscaped = false;
      at++;
    }
    while (at < text.length) {
      const end = text.indexOf('"', at);
      const stop = end === -1 ? text.length : end;
      let slashes = 0;
      while (stop - 1 - slashes >= at && text.charCodeAt(stop - 1 - slashes) === backslash) slashes++;
      if (end === -1) {
        this.isEscaped = slashes % 2 === 1;
        return -1;
      }
      if (slashes % 2 === 0) return end + 1;
      at = end + 1;
    }
    return -1;
  }

  private keep(text: string, from: number, to: number): void {
    if (!this.isTaken) return;
    this.length += to - from;
    if (this.length > maxValueLength) this.pieces = [];
    else this.pieces.push(text.slice(from, to));
  }

  private finishValue(): void {
    const source = this.pieces.length === 1 ? (this.pieces[0] ?? "") : this.pieces.join("");
    this.pieces = [];
    if (this.isKey) {
      this.isKey = false;
      const key = this.length > maxValueLength ? null : parseLoosely(source);
      this.path[this.path.length - 1] = typeof key === "string" ? key : "";
      this.state = "colon";
      return;
    }
    if (this.isTaken) {
      const isTooLong = this.length > maxValueLength;
      const value = isTooLong
        ? new Unreadable("much-too-long")
        : this.isSource
          ? source
          : parseLoosely(source);
      this.visitor.take(this.path, value);
    }
    this.afterValue();
  }

  private afterValue(): void {
    this.state = this.entered.length === 0 ? "end" : "separator";
  }
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09 || code === 0xfeff;
}
