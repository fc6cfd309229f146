import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanText } from "@/lib/formats/text/clean-text";
import { decodeText, TextDecoding } from "@/lib/formats/text/text-decoding";

function decode(bytes: Uint8Array, chunkBytes = bytes.length || 1): { text: string; decoding: TextDecoding } {
  const decoding = new TextDecoding();
  let text = "";
  for (let at = 0; at < bytes.length; at += chunkBytes)
    text += decoding.write(bytes.subarray(at, at + chunkBytes));
  return { text: text + decoding.end(), decoding };
}

async function decodedInPieces(bytes: Uint8Array, size: number): Promise<string> {
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  let text = "";
  for await (const part of decodeText(pieces())) text += part;
  return text;
}

const wellFormed = fc.string({ unit: "grapheme", maxLength: 80 }).map((text) => text.replaceAll("\0", ""));

describe("TextDecoding", () => {
  test("gives back any text in UTF-8 and UTF-16, however the bytes are cut", () => {
    fc.assert(
      fc.property(wellFormed, fc.integer({ min: 1, max: 9 }), (text, chunkBytes) => {
        const words = `words ${text}`;
        expect(decode(Buffer.from(words), chunkBytes).text).toBe(words);
        expect(decode(Buffer.from(`\ufeff${words}`), chunkBytes).text).toBe(words);
        expect(decode(Buffer.from(`\ufeff${words}`, "utf16le"), chunkBytes).text).toBe(words);
        expect(decode(Buffer.from(`\ufeff${words}`, "utf16le").swap16(), chunkBytes).text).toBe(words);
      }),
      { numRuns: 300 },
    );
  });

  test("never throws, whatever the bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.integer({ min: 1, max: 50 }), (bytes, chunkBytes) => {
        expect(decode(bytes, chunkBytes).text).not.toContain("\0");
      }),
    );
  });

  test("falls back to Windows-1252 and says so", () => {
    const { text, decoding } = decode(Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x20, 0x96, 0x20, 0x80]));
    expect(text).toBe("café – €");
    expect(decoding.encoding).toBe("windows-1252");
  });

  test("takes a text for the same however its bytes arrive", async () => {
    const plain = Buffer.alloc(3000, "words ");
    const bytes = Buffer.concat([plain, Buffer.from([0xe9, 0x20]), plain, Buffer.from("é è ê")]);
    const whole = await decodedInPieces(bytes, bytes.length);
    expect(whole).toContain("é è ê");
    for (const size of [1, 1000, 3001]) expect(await decodedInPieces(bytes, size)).toBe(whole);
  });

  test("takes single wrong bytes in UTF-8 for damage", () => {
    const { text, decoding } = decode(
      Buffer.concat([Buffer.from("é è ê "), Buffer.from([0xff]), Buffer.from(" ñ")]),
    );
    expect(text).toBe("é è ê \ufffd ñ");
    expect(decoding.damagedBytes).toBe(1);
  });

  test("mends surrogates that were written as bytes", () => {
    const pair = Buffer.from([0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80]);
    const lone = Buffer.from([0xed, 0xa0, 0xbd]);
    expect(
      decode(Buffer.concat([Buffer.from("é "), pair, Buffer.from(" x"), lone, Buffer.from("y")])).text,
    ).toBe("é 😀 xy");
  });
});

describe("cleanText", () => {
  test("removes NUL and lone surrogates and nothing else", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(cleanText(text)).toBe(text.replaceAll("\0", ""));
      }),
    );
    expect(cleanText("a\0b\ud800c\udc00d😀")).toBe("abcd😀");
  });
});
