import { isAscii, isUtf8 } from "node:buffer";
import { cleanText } from "@/lib/formats/text/clean-text";
import {
  guessLegacyEncoding,
  type LegacyDecoder,
  type LegacyEncoding,
  legacyDecoder,
} from "@/lib/formats/text/legacy-encoding";
import { mendSurrogates } from "@/lib/formats/text/mend-surrogates";

type TextEncoding = "utf-8" | "utf-16le" | "utf-16be" | LegacyEncoding;

const enoughForEncoding = 1024;
/** Texts are decoded in blocks of this size: what they are taken for must not depend on how their bytes arrive. */
const blockBytes = 65_536;

/**
 * Turns the bytes of an export into text without NUL bytes and lone surrogates, chunk by chunk. UTF-16 is told by its
 * byte order mark or its NUL bytes; everything else is UTF-8 until it proves not to be: then one of the old encodings,
 * unless so much was valid before that single bytes must be damaged.
 */
export class TextDecoding {
  encoding: TextEncoding | null = null;
  /** Bytes that stood for no character and became U+FFFD. */
  damagedBytes = 0;
  private carried: Uint8Array = new Uint8Array(0);
  private hasSeenMultibyte = false;
  private legacy: LegacyDecoder | null = null;

  write(chunk: Uint8Array): string {
    let bytes = this.carried.length > 0 ? concat(this.carried, chunk) : chunk;
    this.carried = new Uint8Array(0);
    if (this.encoding === null) {
      if (bytes.length < 4) {
        this.carried = bytes;
        return "";
      }
      bytes = this.begin(bytes);
    }
    return withoutNul(this.decode(bytes, false));
  }

  end(): string {
    const bytes = this.encoding === null ? this.begin(this.carried) : this.carried;
    this.carried = new Uint8Array(0);
    return withoutNul(this.decode(bytes, true));
  }

  /** Decides the encoding; returns the bytes without their byte order mark. */
  private begin(bytes: Uint8Array): Uint8Array {
    const [first, second, third] = bytes;
    if (first === 0xff && second === 0xfe) return this.use("utf-16le", bytes, 2);
    if (first === 0xfe && second === 0xff) return this.use("utf-16be", bytes, 2);
    if (first === 0xef && second === 0xbb && third === 0xbf) return this.use("utf-8", bytes, 3);
    return this.use(utf16ByNulBytes(bytes) ?? "utf-8", bytes, 0);
  }

  private use(encoding: TextEncoding, bytes: Uint8Array, markLength: number): Uint8Array {
    this.encoding = encoding;
    return bytes.subarray(markLength);
  }

  private decode(bytes: Uint8Array, isEnd: boolean): string {
    if (this.encoding === "utf-8") return this.decodeUtf8(bytes, isEnd);
    if (this.legacy) return this.legacy.write(bytes) + (isEnd ? this.legacy.end() : "");
    return this.decodeUtf16(bytes, isEnd);
  }

  private decodeUtf16(bytes: Uint8Array, isEnd: boolean): string {
    const even = bytes.length - (bytes.length % 2);
    const units = Buffer.from(bytes.subarray(0, even));
    const text = (this.encoding === "utf-16be" ? units.swap16() : units).toString("utf16le");
    if (isEnd) return cleanText(text);
    const isCutInPair = (text.charCodeAt(text.length - 1) & 0xfc00) === 0xd800;
    this.carried = bytes.slice(isCutInPair ? even - 2 : even);
    return cleanText(isCutInPair ? text.slice(0, -1) : text);
  }

  private decodeUtf8(bytes: Uint8Array, isEnd: boolean): string {
    const complete = isEnd ? bytes.length : completeUtf8Length(bytes);
    this.carried = bytes.slice(complete);
    const body = bytes.subarray(0, complete);
    if (isAscii(body)) return asBuffer(body).toString("latin1");
    if (isUtf8(body)) {
      this.hasSeenMultibyte = true;
      return asBuffer(body).toString("utf8");
    }
    const mended = mendSurrogates(body);
    if (isUtf8(mended)) return asBuffer(mended).toString("utf8");
    const { valid, invalid } = countUtf8Sequences(mended);
    if (!this.hasSeenMultibyte && valid <= invalid)
      return this.decodeLegacy(concat(body, this.carried), isEnd);
    return this.decodeDamaged(mended, invalid);
  }

  /** From here to the end of the text. Waits for enough bytes to tell the old encodings apart. */
  private decodeLegacy(bytes: Uint8Array, isEnd: boolean): string {
    if (bytes.length < enoughForEncoding && !isEnd) {
      this.carried = bytes;
      return "";
    }
    this.carried = new Uint8Array(0);
    this.encoding = guessLegacyEncoding(bytes);
    this.legacy = legacyDecoder(this.encoding);
    return this.decode(bytes, isEnd);
  }

  private decodeDamaged(bytes: Uint8Array, invalid: number): string {
    this.hasSeenMultibyte = true;
    this.damagedBytes += invalid;
    return asBuffer(bytes).toString("utf8");
  }
}

export async function* decodeText(
  bytes: AsyncIterable<Uint8Array>,
  decoding = new TextDecoding(),
): AsyncGenerator<string> {
  for await (const block of inBlocks(bytes)) {
    const text = decoding.write(block);
    if (text !== "") yield text;
  }
  const rest = decoding.end();
  if (rest !== "") yield rest;
}

async function* inBlocks(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let block = new Uint8Array(blockBytes);
  let filled = 0;
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; ) {
      const part = chunk.subarray(at, at + blockBytes - filled);
      at += part.length;
      if (part.length === blockBytes) {
        yield part;
        continue;
      }
      block.set(part, filled);
      filled += part.length;
      if (filled < blockBytes) continue;
      yield block;
      block = new Uint8Array(blockBytes);
      filled = 0;
    }
  }
  if (filled > 0) yield block.subarray(0, filled);
}

/** The text at the beginning of a file, as far as `head` goes. */
export function decodeHead(head: Uint8Array): string {
  const decoding = new TextDecoding();
  let text = "";
  for (let at = 0; at < head.length; at += blockBytes)
    text += decoding.write(head.subarray(at, at + blockBytes));
  return text + (head.length < enoughForEncoding ? decoding.end() : "");
}

function withoutNul(text: string): string {
  return text.includes("\0") ? text.replaceAll("\0", "") : text;
}

function utf16ByNulBytes(bytes: Uint8Array): TextEncoding | null {
  const length = Math.min(bytes.length, 512) & ~1;
  let evenNuls = 0;
  let oddNuls = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) evenNuls++;
    if (bytes[at + 1] === 0) oddNuls++;
  }
  if (oddNuls * 4 > length && evenNuls === 0) return "utf-16le";
  if (evenNuls * 4 > length && oddNuls === 0) return "utf-16be";
  return null;
}

/** How many bytes come before a character that is cut off by the end of the chunk. */
function completeUtf8Length(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) break;
    if (byte >= 0xc0) return back < sequenceLength(byte) ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

function sequenceLength(lead: number): number {
  if (lead >= 0xf0) return 4;
  return lead >= 0xe0 ? 3 : 2;
}

function countUtf8Sequences(bytes: Uint8Array): { valid: number; invalid: number } {
  let valid = 0;
  let invalid = 0;
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    const length = lead < 0x80 ? 1 : sequenceLength(lead);
    if (length > 1 && isUtf8(bytes.subarray(at, at + length))) valid++;
    else if (lead >= 0x80) {
      invalid++;
      at++;
      continue;
    }
    at += length;
  }
  return { valid, invalid };
}

function concat(left: Uint8Array, right: Uint8Array): Uint8Array {
  const both = new Uint8Array(left.length + right.length);
  both.set(left);
  both.set(right, left.length);
  return both;
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
