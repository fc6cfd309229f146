import { describe, expect, test } from "vitest";
import { ArchiveLimits } from "@/lib/imports/archive/archive-limits";
import { openNestedArchives } from "@/lib/imports/archive/open-nested-archives";
import { takeFirstLook } from "@/lib/imports/first-look";
import type { ByteSource } from "@/lib/storage/byte-source";
import { inspectSource } from "../formats/inspect-source";
import { memorySource } from "../formats/memory-source";
import { zip } from "../formats/zip";

const chat =
  "13/06/2018, 13:55 - Ana: IMG-20180613-WA0001.jpg (file attached)\n13/06/2018, 13:56 - Bo: nice\n";
const otherChat = "13/06/2018, 13:55 - Cleo: hello\n";
const zipSource = async (files: Parameters<typeof zip>[0], name = "export.zip") =>
  memorySource(await zip(files), name);

/** The archive with some of its bytes replaced where `find` stands. */
function patched(archive: Buffer, find: Buffer, change: (at: number, bytes: Buffer) => void): ByteSource {
  const bytes = Buffer.from(archive);
  for (let at = bytes.indexOf(find); at !== -1; at = bytes.indexOf(find, at + 1)) change(at, bytes);
  return memorySource(bytes, "export.zip");
}

const localHeader = Buffer.from("PK\x03\x04", "latin1");
const directoryHeader = Buffer.from("PK\x01\x02", "latin1");

async function chatsIn(source: ByteSource) {
  const inspected = await inspectSource(source);
  return "chats" in inspected ? inspected.chats.map(({ survey }) => survey) : inspected;
}

describe("archives", () => {
  test("are read whatever lies beside the chat", async () => {
    const source = await zipSource({
      "IMG-20180613-WA0001.jpg": Buffer.from([0xff, 0xd8, 0xff]),
      "_chat.txt": chat,
      "notes.txt": "no chat",
    });
    expect(await chatsIn(source)).toMatchObject([
      { chat: "_chat.txt", messages: 2, attachments: { photo: 1 } },
    ]);
  });

  test("name a chat by the file in them or by their own name", async () => {
    expect(await chatsIn(await zipSource({ "WhatsApp Chat with Bo.txt": chat }))).toMatchObject([
      { title: "Bo" },
    ]);
    expect(await chatsIn(await zipSource({ "_chat.txt": chat }, "WhatsApp Chat - Bo.zip"))).toMatchObject([
      { title: "Bo" },
    ]);
  });

  test("give all chats that they hold, also under one name", async () => {
    const source = await zipSource({ "a/_chat.txt": chat, "b/_chat.txt": otherChat });
    expect(await chatsIn(source)).toMatchObject([
      { chat: "a/_chat.txt" },
      { chat: "b/_chat.txt", participants: ["Cleo"] },
    ]);
  });

  test("are opened inside an archive, one level deep", async () => {
    const inner = await zip({ "_chat.txt": chat });
    expect(await chatsIn(await zipSource({ "inner.zip": inner }))).toMatchObject([{ messages: 2 }]);
    const nestedTwice = await zipSource({ "outer.zip": await zip({ "inner.zip": inner }) });
    expect(await chatsIn(nestedTwice)).toEqual({ error: "no-chat-found" });
  });

  const nestedArchives = async (count: number, size: number) => {
    const bytes = await zip({ "_chat.txt": chat });
    return Array.from({ length: count }, (_, n) => ({
      path: `${n}.zip`,
      size,
      head: async () => bytes,
      bytes: () => memorySource(bytes).stream(),
    }));
  };

  test("share one limit of members with those inside them", async () => {
    const limits = new ArchiveLimits(1000);
    for (let member = 0; member < 199_997; member++) limits.countMember(0);
    const open = async (count: number) =>
      openNestedArchives(await nestedArchives(count, 100), limits, async () => true);
    expect(await open(2)).toHaveLength(2);
    await expect(open(2)).rejects.toMatchObject({ code: "archive-bomb" });
  });

  test("keep those inside them that hold a chat, as long as they are not too large together", async () => {
    const nested = await nestedArchives(5, 60 * 1024 ** 2);
    const open = (holdsChat: boolean) =>
      openNestedArchives(nested, new ArchiveLimits(1024 ** 3), async () => holdsChat);
    expect(await open(false)).toEqual([]);
    await expect(open(true)).rejects.toMatchObject({ code: "no-chat-found" });
  });

  test("do no harm with names that lead out of them", async () => {
    const archive = await zip({ "aa/aa/_chat.txt": chat });
    const source = patched(archive, Buffer.from("aa/aa/"), (at, bytes) => bytes.write("../../", at));
    expect(await chatsIn(source)).toMatchObject([{ messages: 2 }]);
  });

  test("give paths without what no database stores", async () => {
    const archive = await zip({ "a_b/_chat.txt": chat, "c/_chat.txt": otherChat });
    const source = patched(archive, Buffer.from("a_b/"), (at, bytes) => bytes.write("a\0b/", at));
    expect(await chatsIn(source)).toMatchObject([{ chat: "ab/_chat.txt" }, {}]);
  });

  test("are refused when they hold no chat", async () => {
    expect(await chatsIn(await zipSource({ "notes.txt": "no chat", "a.jpg": "x" }))).toEqual({
      error: "no-chat-found",
    });
    expect(await chatsIn(await zipSource({}))).toEqual({ error: "no-chat-found" });
  });

  test("are refused when a password protects them", async () => {
    const archive = await zip({ "_chat.txt": chat });
    const source = patched(archive, directoryHeader, (at, bytes) =>
      bytes.writeUInt16LE(bytes.readUInt16LE(at + 8) | 1, at + 8),
    );
    expect(await chatsIn(source)).toEqual({ error: "password-protected" });
  });

  test("are refused when a checksum does not fit", async () => {
    const archive = await zip({ "_chat.txt": chat });
    const source = patched(archive, directoryHeader, (at, bytes) => bytes.writeUInt32LE(1, at + 16));
    expect(await chatsIn(source)).toEqual({ error: "damaged-archive" });
  });

  test("are refused when they are cut off anywhere", async () => {
    const archive = await zip({ "_chat.txt": chat.repeat(50) });
    for (let length = 4; length < archive.length; length += 37) {
      expect(await chatsIn(memorySource(archive.subarray(0, length), "export.zip"))).toEqual({
        error: "damaged-archive",
      });
    }
  });

  test("are refused when their data is overwritten", async () => {
    const archive = await zip({ "_chat.txt": chat.repeat(50) });
    const source = patched(archive, localHeader, (at, bytes) => bytes.fill(0xff, at + 40, at + 90));
    expect(await chatsIn(source)).toEqual({ error: "damaged-archive" });
  });

  test("are refused when they unpack to far too much", async () => {
    const bomb = await zipSource({ "_chat.txt": Buffer.alloc(100 * 1024 ** 2, 0x20), "x.txt": chat });
    expect(await chatsIn(bomb)).toEqual({ error: "archive-bomb" });
  });

  test("are refused when they say that they unpack to little and do not", async () => {
    const archive = await zip({
      "_chat.txt": Buffer.concat([Buffer.from(chat), Buffer.alloc(1024 ** 2, 0x20)]),
    });
    const source = patched(archive, directoryHeader, (at, bytes) => bytes.writeUInt32LE(200, at + 24));
    expect(await chatsIn(source)).toEqual({ error: "damaged-archive" });
  });

  test("with very many members are looked at quickly", async () => {
    const files = Object.fromEntries(Array.from({ length: 3000 }, (_, n) => [`media/${n}.jpg`, ""]));
    const source = await zipSource({ ...files, "_chat.txt": chat });
    expect(await takeFirstLook(source)).toEqual({ platform: "whatsapp", format: "whatsapp-txt" });
  });
});
