import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { AppError } from "@/lib/errors/app-error";
import { readChat } from "@/lib/imports/read-chat";
import { surveyExport } from "@/lib/imports/survey-export";
import { inspectSource } from "../formats/inspect-source";
import { memorySource } from "../formats/memory-source";
import { zip } from "../formats/zip";

/** Surveys and reads it all: throws nothing but AppErrors, and both readings count the same. */
async function readsOrRefuses(content: string | Uint8Array, chunkBytes: number): Promise<void> {
  const source = memorySource(content, "export", chunkBytes);
  try {
    const { chats } = await surveyExport(source);
    for (const chat of chats) {
      let read = 0;
      for await (const _ of readChat(source, { chat: chat.chat })) read++;
      expect(read).toBe(chat.messages + chat.system + chat.skipped);
    }
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
  }
}

const chunkBytes = fc.integer({ min: 1, max: 200 });
const lines = [
  "13/06/2018, 13:55 - Ana: hello",
  "13/06/2018, 13:55 - Ana: ",
  "13/06/2018, 13:55 - Ana changed the subject to “x: y”",
  "[13.06.18, 13:55:12] ~\u202fBo: \u200eimage omitted",
  "\u200e[13.06.18, 13:55:12] Bo: \u200e<attached: a.jpg>",
  "6/13/18, 1:55\u202fPM - Bo: <Media omitted>",
  "99/99/9999, 99:99 - Bo: never",
  "13/06/2018, 13:55 - ",
  "13/06/2018, 13:55 -",
  "13. 6. 2018. 21:25:15 a: m",
  "٢٥/٣/٢٠٢٢، ٩:٠٥ ص - x: y",
  "",
  "plain",
  "\0\0",
  "\ud83d",
  "a: b: c: d",
  "<This message was edited>",
];
const transcript = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...lines) },
      { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
    ),
  )
  .map((chosen) => chosen.join("\n"));

const value = fc.oneof(
  fc.constantFrom("message", "service", "Ana", "2020-01-01T00:00:00", "1600000000", ""),
  fc.jsonValue({ maxDepth: 2 }),
);
const field = fc.constantFrom(
  "id",
  "type",
  "date",
  "date_unixtime",
  "from",
  "from_id",
  "text",
  "actor",
  "action",
  "members",
  "photo",
  "file",
  "poll",
  "reactions",
  "edited",
  "__proto__",
  "reply_to_message_id",
);
const messages = fc.oneof(fc.array(fc.oneof(fc.dictionary(field, value), value)), value);
const account = fc
  .record(
    {
      name: value,
      type: fc.constantFrom("personal_chat", 1, null),
      messages,
      chats: fc.oneof(value, fc.record({ list: fc.array(fc.record({ name: value, messages })) })),
    },
    { requiredKeys: [] },
  )
  .map((object) => JSON.stringify(object));

describe("any input", () => {
  test("that is bytes is read or refused", async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), chunkBytes, readsOrRefuses), {
      numRuns: 150,
    });
  });

  test("that looks like a transcript is read or refused", async () => {
    await fc.assert(fc.asyncProperty(transcript, chunkBytes, readsOrRefuses), { numRuns: 250 });
  });

  test("that looks like an account is read or refused, also when it is cut", async () => {
    const cut = fc
      .tuple(account, fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([text, part]) => text.slice(0, Math.ceil(text.length * part)));
    await fc.assert(fc.asyncProperty(fc.oneof(account, cut), chunkBytes, readsOrRefuses), { numRuns: 250 });
  });

  test("that is an archive with wrong bytes is read or refused", async () => {
    const archive = await zip({ "_chat.txt": lines.join("\n"), "result.json": '{"messages":[]}' });
    const wrong = fc.array(fc.tuple(fc.nat(archive.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 });
    const damaged = wrong.map((changes) => {
      const bytes = Buffer.from(archive);
      for (const [at, byte] of changes) bytes[at] = byte;
      return bytes;
    });
    await fc.assert(fc.asyncProperty(damaged, fc.constant(4096), readsOrRefuses), { numRuns: 150 });
  });

  test("is read the same however its bytes arrive", async () => {
    const both = fc.oneof(transcript, account);
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
