import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { accounts, anyFileProperty, transcripts } from "../../fuzz/any-file";
import { fixturesByFormat } from "../../fuzz/corpus";
import { inspectSource } from "../formats/inspect-source";
import { memorySource } from "../formats/memory-source";

describe("any input", () => {
  test("is read or refused", async () => {
    const exports = [...(await fixturesByFormat()).values()].flat();
    await fc.assert(anyFileProperty(exports), { numRuns: 400 });
  });

  test("is read the same however its bytes arrive", async () => {
    const both = fc.oneof(transcripts, accounts);
    const chunkBytes = fc.integer({ min: 1, max: 200 });
    await fc.assert(
      fc.asyncProperty(both, chunkBytes, async (content, size) => {
        const inPieces = await inspectSource(memorySource(content, "export", size));
        expect(inPieces).toEqual(await inspectSource(memorySource(content, "export")));
      }),
      { numRuns: 120 },
    );
  });

  test("of well-formed messages loses none", async () => {
    const text = fc
      .string({ unit: "grapheme", maxLength: 30 })
      .filter((words) => !/^\p{Nd}|[\0\r\n\u200e<:\ud800-\udfff]/u.test(words));
    const message = fc.record({
      author: fc.constantFrom("Ana", "Bo", "+49 170 1"),
      text,
      minute: fc.nat(59),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(message, { minLength: 1 }), async (written) => {
        const content = written.map(
          ({ author, text, minute }) =>
            `13/06/2018, 13:${String(minute).padStart(2, "0")} - ${author}: ${text}`,
        );
        const inspected = await inspectSource(memorySource(content.join("\n")));
        const found =
          "chats" in inspected
            ? inspected.chats[0]?.records.map((record) => [record.author, record.text])
            : inspected;
        expect(found).toEqual(written.map(({ author, text }) => [author, text]));
      }),
      { numRuns: 120 },
    );
  });
});
