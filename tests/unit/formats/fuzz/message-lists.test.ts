import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inspectSource } from "../inspect-source";
import { memorySource } from "../memory-source";

const fixtures = path.join(import.meta.dirname, "../../../fixtures");

interface Subject {
  format: string;
  fixture: string;
  /** A file of the format with these entries and no others. */
  document: (entries: unknown[]) => unknown;
  /** By which the file is recognised. */
  entry: object;
  fields: readonly string[];
}

const subjects: readonly Subject[] = [
  {
    format: "messenger-json",
    fixture: "messenger/single-part",
    document: (messages) => ({ participants: [], messages, title: "T" }),
    entry: { sender_name: "Ana Li", timestamp_ms: 1_700_000_000_000, sticker: {} },
    fields:
      "sender_name timestamp_ms timestamp content type is_unsent photos videos audio_files share sticker reactions users call_duration".split(
        " ",
      ),
  },
  {
    format: "instagram-json",
    fixture: "instagram/oldest-first",
    document: (messages) => ({ participants: [], messages }),
    entry: { sender_name: "ana.li", timestamp_ms: 1_700_000_000_000, share: { original_content_owner: "x" } },
    fields: "sender_name timestamp_ms content share photos reactions missed".split(" "),
  },
  {
    format: "messenger-e2ee-json",
    fixture: "messenger-e2ee/alone",
    document: (messages) => ({ messages, threadName: "Ana_1", participants: ["Ana"] }),
    entry: { senderName: "Ana", timestamp: 1_700_000_000_000, text: "hi" },
    fields: "senderName timestamp text type isUnsent media reactions".split(" "),
  },
  {
    format: "google-chat-json",
    fixture: "google-chat/alone",
    document: (messages) => ({ messages }),
    entry: { creator: { name: "Ana" }, topic_id: "t", message_id: "a/t/t" },
    fields:
      "creator created_date text annotations attached_files reactions previous_message_versions message_state message_id".split(
        " ",
      ),
  },
  {
    format: "skype-json",
    fixture: "skype/account",
    document: (MessageList) => ({
      userId: "8:me",
      exportDate: "",
      conversations: [{ id: "8:a", MessageList }],
    }),
    entry: { from: "8:a", content: "hi", messagetype: "RichText" },
    fields:
      "from content messagetype originalarrivaltime displayName properties id conversationid version".split(
        " ",
      ),
  },
];

const markup = fc
  .array(
    fc.constantFrom(
      ...'< > / & ; " = quote legacyquote <quote </quote> <URIObject </URIObject> <e_m/> &lt; &#0; a'.split(
        " ",
      ),
    ),
  )
  .map((parts) => parts.join(""));

function entries(fields: readonly string[]): fc.Arbitrary<unknown[]> {
  const value = fc.oneof(fc.jsonValue(), fc.string({ unit: "binary" }), markup, fc.double());
  const shaped = fc.dictionary(fc.constantFrom(...fields, "__proto__", "new"), value);
  return fc.array(fc.oneof({ weight: 3, arbitrary: shaped }, { weight: 1, arbitrary: fc.jsonValue() }));
}

describe.each(subjects)("$format", ({ format, fixture, document, entry, fields }) => {
  test("counts every entry, whatever it holds", async () => {
    await fc.assert(
      fc.asyncProperty(entries(fields), async (list) => {
        const source = memorySource(JSON.stringify(document([entry, ...list])), "x.json", 997);
        const found = await inspectSource(source);
        if ("error" in found) expect.fail(`refused as ${found.error}`);
        const [survey] = found.chats.map((chat) => chat.survey);
        expect(survey?.format).toBe(format);
        expect((survey?.messages ?? 0) + (survey?.system ?? 0) + (survey?.skipped ?? 0)).toBe(
          list.length + 1,
        );
        expect(JSON.stringify(found).includes("\\u0000")).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  test("refuses a damaged file in its own words, or reads it", async () => {
    const whole = readFileSync(path.join(fixtures, fixture, "input.json"));
    const cut = fc.record({
      at: fc.nat({ max: whole.length }),
      length: fc.nat({ max: 200 }),
      put: fc.uint8Array({ maxLength: 20 }),
    });
    await fc.assert(
      fc.asyncProperty(cut, async ({ at, length, put }) => {
        const damaged = Buffer.concat([whole.subarray(0, at), put, whole.subarray(at + length)]);
        await inspectSource(memorySource(damaged, "x.json"));
      }),
      { numRuns: 100 },
    );
  });
});

test("takes its time over no text", async () => {
  const hostile = ["<", "<a", "<a ", '<a b="', "&#", "<quote>", '<c f="x">', "Ã", "sent a "].map((part) =>
    part.repeat(300_000),
  );
  for (const subject of subjects) {
    const list = hostile.flatMap((text) => [
      { ...subject.entry, content: text, text, created_date: text, originalarrivaltime: text },
      { ...subject.entry, content: `${text}>`, text: `${text}>` },
    ]);
    const source = memorySource(JSON.stringify(subject.document([subject.entry, ...list])), "x.json");
    expect(await inspectSource(source)).toHaveProperty("chats");
  }
});
