import { describe, expect, test } from "vitest";
import type { ByteSource } from "@/lib/storage/byte-source";
import { inspectSource } from "../formats/inspect-source";
import { memorySource } from "../formats/memory-source";

const megabyte = 1024 ** 2;

/** `before`, then `times` times `piece`, then `after`, without holding all of it. */
function repeatingSource(before: string, piece: string, times: number, after: string): ByteSource {
  const parts = [Buffer.from(before), Buffer.from(piece), Buffer.from(after)] as const;
  const size = parts[0].length + parts[1].length * times + parts[2].length;
  return {
    name: "export",
    size,
    async *stream(start = 0, end = size) {
      let at = 0;
      for (let n = -1; n <= times && at < end; n++) {
        const part = n < 0 ? parts[0] : n < times ? parts[1] : parts[2];
        if (at + part.length > start) yield part.subarray(Math.max(0, start - at), end - at);
        at += part.length;
      }
    },
  };
}

async function only(source: ByteSource) {
  const inspected = await inspectSource(source);
  if (!("chats" in inspected) || !inspected.chats[0]) throw new Error(JSON.stringify(inspected));
  return inspected.chats[0];
}

describe("large records", () => {
  test("a message of a megabyte is kept whole", async () => {
    const text = "lorem ipsum ".repeat(megabyte / 12);
    const { records } = await only(
      memorySource(`13/06/2018, 13:55 - Ana: ${text}\n13/06/2018, 13:56 - Bo: long\n`),
    );
    expect(records[0]?.text).toBe(text);
    expect(records).toHaveLength(2);
  });

  test("fifty megabytes on one line are passed over and counted", async () => {
    const chat = repeatingSource(
      "13/06/2018, 13:55 - Ana: ",
      "x".repeat(64 * 1024),
      800,
      "\n13/06/2018, 13:56 - Bo: ?\n",
    );
    const { survey, records } = await only(chat);
    expect(survey).toMatchObject({ messages: 1, skipped: 1 });
    expect(records[0]).toEqual({
      skipped: { where: "line 1", reason: expect.stringContaining("longer than") },
    });
  });

  test("fifty megabytes in one value of JSON are passed over and counted", async () => {
    const before =
      '{"name":"x","type":"personal_chat","id":1,"messages":[{"id":1,"type":"message","date":"2020-01-01T00:00:00","from":"A","text":"';
    const after = '"},{"id":2,"type":"message","date":"2020-01-01T00:00:00","from":"A","text":"next"}]}';
    const { survey } = await only(repeatingSource(before, "x".repeat(64 * 1024), 800, after));
    expect(survey).toMatchObject({ messages: 1, skipped: 1 });
  });

  test("very many lines without a header are one message", async () => {
    const { survey } = await only(repeatingSource("13/06/2018, 13:55 - Ana: a\n", "\n1\n", 300_000, "\n"));
    expect(survey).toMatchObject({ messages: 1, skipped: 0 });
  });

  // Quadratic expressions would take minutes for these.
  test.each([
    ["blanks", `${" ".repeat(4000)}>`],
    ["brackets", `${"<".repeat(4000)}>`],
    ["file names", `${"a.b (".repeat(800)})`],
    ["options of a poll", `POLL:\nx\nOPTION: ${"(1 ".repeat(1300)}`],
    ["notices", `\u200e${"hat ".repeat(1000)}`],
    ["stops", `\u200e${". ".repeat(2000)}`],
    ["colons", ": ".repeat(2000)],
  ])(
    "a thousand messages of %s do not hold up the reader",
    async (_, body) => {
      const { survey } = await only(memorySource(`13/06/2018, 13:55 - Ana: ${body}\n`.repeat(1000)));
      expect(survey.messages + survey.system).toBe(1000);
    },
    10_000,
  );
});
