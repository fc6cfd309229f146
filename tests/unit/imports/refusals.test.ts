import { describe, expect, test } from "vitest";
import { AppError } from "@/lib/errors/app-error";
import { takeFirstLook } from "@/lib/imports/first-look";
import { readChat } from "@/lib/imports/read-chat";
import type { ByteSource } from "@/lib/storage/byte-source";
import { inspectSource } from "../formats/inspect-source";
import { memorySource } from "../formats/memory-source";
import { zip } from "../formats/zip";

const jpeg = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), Buffer.alloc(500)]);

async function refusal(source: ByteSource): Promise<AppError> {
  try {
    await takeFirstLook(source);
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error("It was not refused.");
}

describe("a file that cannot be read is refused at the first look", () => {
  test.each([
    ["empty-file", ""],
    ["empty-file", " \r\n\n"],
    ["unknown-format", "dear diary,\nnothing happened"],
    ["unknown-format", '{"a": 1}'],
    ["unknown-format", '{"messages": [{"id": 1}]}'],
    ["unknown-format", "[]"],
    ["unknown-format", "null"],
    ["unknown-format", "<html><body>hello</body></html>"],
    ["chat-as-web-page", '<!DOCTYPE html>\n<div class="chatlog__message-container"><span>hello</span></div>'],
    [
      "chat-as-web-page",
      '<html><div class="message"><div class="sent iMessage"><p>hello</p></div></div></html>',
    ],
  ])("%s: %j", async (code, content) => {
    expect((await refusal(memorySource(content))).code).toBe(code);
    expect(await inspectSource(memorySource(content))).toEqual({ error: code });
  });

  test.each([
    ["a picture named .txt", jpeg, "JPEG"],
    [
      "random bytes",
      Buffer.from(Array.from({ length: 4000 }, (_, n) => (n * 7919 + (n >> 3) * 31) & 0xff)),
      "binary",
    ],
    ["zeros", Buffer.alloc(3000), "binary"],
    ["a PDF", Buffer.from("%PDF-1.7\n1 0 obj\n"), "PDF"],
  ])("not-text: %s", async (_, content, word) => {
    const { code, message, detail } = await refusal(memorySource(content));
    expect(code).toBe("not-text");
    expect(message).toContain(word);
    expect(detail?.found).toContain(word);
  });

  test("chat-as-web-page: an archive of Messenger's pages says which format to ask for", async () => {
    const page = '<html><body><div class="_3-95 _2pim _a6-h _a6-i">Ana</div></body></html>';
    const archive = await zip({ "messages/inbox/ana_1/message_1.html": page, "photos/1.jpg": jpeg });
    const { code, message } = await refusal(memorySource(archive, "facebook.zip"));
    expect(code).toBe("chat-as-web-page");
    expect(message).toContain("JSON");
  });

  test("names XML, and text that begins with a bracket", async () => {
    expect((await refusal(memorySource('<?xml version="1.0"?><smses/>'))).message).toContain("XML");
    expect((await refusal(memorySource("[ 15 January, in the evening ] Ana: hello"))).message).toContain(
      "text",
    );
  });

  test("damaged-archive: the beginning of a zip archive and nothing else", async () => {
    expect((await refusal(memorySource("PK\x03\x04 and so on"))).code).toBe("damaged-archive");
  });

  test("reads no more than 256 KB of a large file", async () => {
    let read = 0;
    const line = "13/06/2018, 13:55 - Ana: hello\n";
    const large = memorySource(line.repeat(100_000));
    const source: ByteSource = {
      ...large,
      async *stream(start, end) {
        for await (const chunk of large.stream(start, end)) {
          read += chunk.length;
          yield chunk;
        }
      },
    };
    expect(await takeFirstLook(source)).toEqual({ platform: "whatsapp", format: "whatsapp-txt" });
    expect(read).toBeLessThanOrEqual(256 * 1024);
  });
});

describe("readChat", () => {
  test("says that a chat is not in the export", async () => {
    const records = readChat(memorySource("13/06/2018, 13:55 - Ana: hello\n"), { chat: "another" });
    await expect(records.next()).rejects.toMatchObject({ code: "chat-not-in-export" });
  });

  test("reads dates in the order that somebody chose, unless they cannot be read so", async () => {
    const read = async (content: string) => {
      const first = await readChat(memorySource(content), { chat: "whatsapp", dateOrder: "mdy" }).next();
      return first.value?.type === "message"
        ? new Date(first.value.time ?? 0).toISOString().slice(0, 10)
        : null;
    };
    expect(await read("03/04/2021, 10:00 - Ana: x\n")).toBe("2021-03-04");
    expect(await read("13/04/2021, 10:00 - Ana: x\n")).toBe("2021-04-13");
    expect(await read("2021/04/03, 10:00 - Ana: x\n")).toBe("2021-04-03");
  });

  test("stops reading when nobody wants more", async () => {
    let isOpen = false;
    const inner = memorySource("13/06/2018, 13:55 - Ana: hello\n".repeat(50_000));
    const source: ByteSource = {
      ...inner,
      async *stream(start, end) {
        isOpen = true;
        try {
          yield* inner.stream(start, end);
        } finally {
          isOpen = false;
        }
      },
    };
    for await (const record of readChat(source, { chat: "whatsapp" })) {
      expect(record.type).toBe("message");
      break;
    }
    expect(isOpen).toBe(false);
  });
});
