import fc from "fast-check";
import { describe, test } from "vitest";
import { chatProperty } from "../../fuzz/chat-property";
import { fixturesByFormat } from "../../fuzz/corpus";
import { tiringParts } from "../../fuzz/damage";
import { packed } from "../../fuzz/pack";
import { fuzzSubjects } from "../../fuzz/subjects";
import { tryExport } from "../../fuzz/try-export";

const fixtures = await fixturesByFormat();

/** The same as `npm run fuzz` with few inputs. */
describe.each(fuzzSubjects)("$format", (subject) => {
  test("is read, counted or refused, whatever it holds", async () => {
    await fc.assert(chatProperty(subject, fixtures.get(subject.format) ?? []), { numRuns: 12 });
  });

  test("takes its time over no text", async () => {
    for (const part of tiringParts) {
      const texts = ["soup", `${part.repeat(30_000)}x`, "boat"];
      const said = texts.map((text, at) => ({ author: "Ana", text, minute: at + 1, kind: "text" as const }));
      const upload = packed(subject.write({ said, style: 0 }), false);
      await tryExport({ ...upload, chunkBytes: [65_536, 65_536], dateOrder: null });
    }
  });
});
