import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inspectSource } from "../inspect-source";
import { memorySource } from "../memory-source";

const fixtures = path.join(import.meta.dirname, "../../../fixtures");

/** Formats of lines, rows and pages, each with a file of its own to cut lines from. */
const subjects = [
  "signal/old-markdown",
  "signal/json-list",
  "imessage/group",
  "imessage/older-replies",
  "line/english-month-first",
  "line/japanese",
  "line/computer-spaces",
  "kakaotalk/android-korean",
  "kakaotalk/ios-english",
  "kakaotalk/windows-english",
  "kakaotalk/mac-csv",
  "telegram-html/one-page",
  "generic/csv-semicolons-latin",
  "generic/csv-month-first-newest-first",
  "generic/json-lines",
  "generic/json-nested-list",
];

function inputOf(subject: string): string {
  const folder = path.join(fixtures, subject);
  const name = readdirSync(folder).find((file) => file.startsWith("input.")) ?? "";
  const bytes = readFileSync(path.join(folder, name));
  return bytes[0] === 0xff ? bytes.toString("utf16le") : bytes.toString("utf8");
}

const chunkBytes = fc.integer({ min: 1, max: 3000 });

describe.each(subjects)("%s", (subject) => {
  const lines = inputOf(subject).split("\n");
  const line = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...lines) },
    { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
    { weight: 1, arbitrary: fc.constantFrom("", "\0", "\ud83d", '"', "<div>", "</div>", "{", "]", "\t\t") },
  );
  const shuffled = fc.array(line, { maxLength: 60 }).map((chosen) => [...lines.slice(0, 6), ...chosen]);

  test("is read, counted or refused whatever its lines, and the same in every cut", async () => {
    await fc.assert(
      fc.asyncProperty(shuffled, chunkBytes, async (chosen, size) => {
        const bytes = Buffer.from(chosen.join("\n"));
        const found = await inspectSource(memorySource(bytes, "export", size));
        expect(found).toEqual(await inspectSource(memorySource(bytes, "export")));
        if ("error" in found) return;
        for (const { survey, records } of found.chats) {
          expect(records.length).toBe(survey.messages + survey.system + survey.skipped);
          for (const record of records) expect(isStorable(record)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("is read or refused where bytes are missing or wrong", async () => {
    const whole = Buffer.from(lines.join("\n"));
    const cut = fc.record({
      at: fc.nat({ max: whole.length }),
      length: fc.nat({ max: 300 }),
      put: fc.uint8Array({ maxLength: 20 }),
    });
    await fc.assert(
      fc.asyncProperty(cut, async ({ at, length, put }) => {
        const damaged = Buffer.concat([whole.subarray(0, at), put, whole.subarray(at + length)]);
        await inspectSource(memorySource(damaged, "export"));
      }),
      { numRuns: 60 },
    );
  });

  test("takes its time over no text", async () => {
    const hostile = [
      "a",
      " ",
      '"',
      ",",
      "[",
      "(",
      "> ",
      "<",
      "<b>",
      "&",
      "\0 ",
      "1",
      "님",
      "![x](",
      " : ",
      "\t",
    ];
    const beginning = lines.slice(0, -1).join("\n");
    for (const part of hostile) {
      await inspectSource(memorySource(`${beginning}\n${lines.at(-2)}${part.repeat(200_000)}\n`, "export"));
    }
  });
});

/** Postgres stores neither NUL bytes nor half of a surrogate pair. */
function isStorable(record: Record<string, unknown>): boolean {
  return Object.values(record).every(
    (value) => typeof value !== "string" || (value.isWellFormed() && !value.includes("\0")),
  );
}

const word = fc.string({
  unit: fc.constantFrom("a", "b", '"', ",", ";", "é", "한", "😀"),
  minLength: 1,
  maxLength: 8,
});
const text = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" ").trim());
const people = fc.constantFrom("Ida", "Ben Li", "__proto__", "길동");
const chat = fc.array(fc.record({ author: people, lines: fc.array(text, { minLength: 1, maxLength: 3 }) }), {
  minLength: 1,
});

describe("what a writer of the format wrote is read back", () => {
  const writers: [string, (author: string, lines: string[]) => string, string][] = [
    [
      "LINE",
      (author, lines) => {
        const body = lines.join("\n");
        return `10:30\t${author}\t${lines.length > 1 ? `"${body.replaceAll('"', '""')}"` : body}`;
      },
      "[LINE] Chat history with Ida\nSaved on: 2024/03/01 12:00\n\n2024/03/01(Fri)",
    ],
    [
      "KakaoTalk",
      (author, lines) => `[${author}] [오후 3:04] ${lines.join("\n")}`,
      "길동 님과 카카오톡 대화\n저장한 날짜 : 2024-03-01 12:00:00\n\n--------------- 2024년 3월 1일 금요일 ---------------",
    ],
    [
      "CSV",
      (author, lines) => `2024-03-01 10:30,${author},"${lines.join("\n").replaceAll('"', '""')}"`,
      "date,author,text",
    ],
  ];

  test.for(writers)("%s", async ([, write, heading]) => {
    await fc.assert(
      fc.asyncProperty(chat, chunkBytes, async (messages, size) => {
        const written = [heading, ...messages.map(({ author, lines }) => write(author, lines))].join("\n");
        const found = await inspectSource(memorySource(written, "export", size));
        if ("error" in found) expect.fail(found.error);
        const read = found.chats[0]?.records.map((record) => [record.author, record.text]);
        expect(read).toEqual(messages.map(({ author, lines }) => [author, lines.join("\n")]));
      }),
      { numRuns: 150 },
    );
  });
});
