import { looksBinary } from "@/lib/formats/text/looks-binary";
import { decodeHead } from "@/lib/formats/text/text-decoding";

export interface Content {
  /** With its article, to stand in a sentence. */
  name: string;
  isText: boolean;
}

/** First bytes of what people upload by mistake. */
const signatures: readonly [string, readonly number[]][] = [
  ["a PDF document", [0x25, 0x50, 0x44, 0x46]],
  ["a PNG picture", [0x89, 0x50, 0x4e, 0x47]],
  ["a JPEG picture", [0xff, 0xd8, 0xff]],
  ["a GIF picture", [0x47, 0x49, 0x46, 0x38]],
  ["a database file", [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65]],
  ["a gzip archive", [0x1f, 0x8b]],
  ["a RAR archive", [0x52, 0x61, 0x72, 0x21]],
  ["a 7-Zip archive", [0x37, 0x7a, 0xbc, 0xaf]],
  ["an old Office document", [0xd0, 0xcf, 0x11, 0xe0]],
];

/** What a file that no reader recognises seems to be. */
export function nameOfContent(head: Uint8Array): Content {
  const known = signatures.find(([, bytes]) => bytes.every((byte, at) => head[at] === byte));
  if (known) return { name: known[0], isText: false };
  if (looksBinary(head)) return { name: "a binary file", isText: false };
  const text = decodeHead(head.subarray(0, 4096)).trimStart();
  // A line of a chat may begin with a bracket, too: [ 15 January 2024 10:30 ] Ana: hello
  if (/^(?:\{\s*(?:["}]|$)|\[\s*(?:[{["\]]|$))/.test(text)) return { name: "JSON", isText: true };
  if (/^<(?:!doctype html|html)/i.test(text)) return { name: "a web page", isText: true };
  if (/^<\?xml/i.test(text)) return { name: /<html\b/i.test(text) ? "a web page" : "XML", isText: true };
  return { name: "text", isText: true };
}
