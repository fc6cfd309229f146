import { randomBytes, randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { FileStore } from "@/lib/storage/file-store";
import { startFakeBlob } from "../../fake-blob/server";

const blob = await startFakeBlob();
let store: FileStore;
beforeAll(async () => {
  vi.stubEnv("VERCEL_BLOB_API_URL", blob.url);
  const { blobFileStore } = await import("@/lib/storage/blob-file-store");
  store = blobFileStore(blob.token);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await blob.close();
});

const MB = 1024 ** 2;
const file = randomBytes(20 * MB);
const key = randomUUID();
const arriving = (bytes: Buffer) => Readable.from(bytes.length > MB ? pieces(bytes) : [bytes]);

function* pieces(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += 700_001) yield bytes.subarray(at, at + 700_001);
}

test("a large file is written in parts and read back whole", async () => {
  expect(await store.write(key, arriving(file), 30 * MB)).toBe(file.length);
  expect(blob.seen.filter((request) => request === "POST upload")).toHaveLength(3);
  const source = await store.open(key, "chat.zip");
  expect(source).toMatchObject({ name: "chat.zip", size: file.length });
  expect((await buffer(source.stream())).equals(file)).toBe(true);
});

test("a file of exactly one part goes whole", async () => {
  const one = randomUUID();
  blob.seen.length = 0;
  expect(await store.write(one, arriving(file.subarray(0, 8 * MB)), 30 * MB)).toBe(8 * MB);
  expect(blob.seen).toEqual(["PUT pathname"]);
  await store.remove(one);
});

test("ranges are the bytes asked for, wherever they begin and end", async () => {
  const source = await store.open(key, "chat.zip");
  const ranges = [
    [0, 1],
    [MB - 1, MB + 1],
    [5, 5],
    [3 * MB, 7 * MB + 3],
    [file.length - 10, file.length + 100],
  ] as const;
  for (const [start, end] of ranges) {
    const read = await buffer(source.stream(start, end));
    expect(read.equals(file.subarray(start, end))).toBe(true);
  }
});

test("many small ranges near each other are one request", async () => {
  const source = await store.open(key, "chat.zip");
  blob.seen.length = 0;
  for (let at = 0; at < MB / 2; at += 10_000) await buffer(source.stream(at, at + 30));
  expect(blob.seen).toEqual(["GET range"]);
});

test("a connection that breaks while a file is read is opened again where it broke", async () => {
  const source = await store.open(key, "chat.zip");
  blob.cutReads(3, 1_500_000);
  expect((await buffer(source.stream(0, 9 * MB))).equals(file.subarray(0, 9 * MB))).toBe(true);
});

test("a file that cannot be read at all is said to be so", async () => {
  const source = await store.open(key, "chat.zip");
  blob.cutReads(50, 0);
  await expect(buffer(source.stream(0, 9 * MB))).rejects.toMatchObject({ code: "storage-unavailable" });
  blob.cutReads(0, 0);
});

test("a connection on which nothing comes any more is opened again too", async () => {
  const { blobByteSource } = await import("@/lib/storage/blob-byte-source");
  const url = `${blob.url}/files/backscroll/${key}`;
  const source = blobByteSource({
    token: blob.token,
    url,
    name: "chat.zip",
    size: file.length,
    stallMs: 200,
  });
  blob.cutReads(2, 1_500_000, "silent");
  expect((await buffer(source.stream(0, 9 * MB))).equals(file.subarray(0, 9 * MB))).toBe(true);
  blob.cutReads(0, 0);
});

test("a store that fails for a moment is asked again, and one that goes on failing not for long", async () => {
  blob.failNext(1);
  expect((await store.open(key, "chat.zip")).size).toBe(file.length);
  const { blobFileStore } = await import("@/lib/storage/blob-file-store");
  const impatient = blobFileStore(blob.token, { timeoutMs: 100, writeTimeoutMs: 100 });
  const content = arriving(file);
  blob.failNext(100);
  await expect(impatient.open(key, "chat.zip")).rejects.toMatchObject({ code: "storage-unavailable" });
  await expect(impatient.remove(key)).rejects.toMatchObject({ code: "storage-unavailable" });
  await expect(impatient.write(randomUUID(), content, 30 * MB)).rejects.toMatchObject({
    code: "storage-unavailable",
  });
  expect(content.destroyed).toBe(true);
  blob.failNext(0);
});

test("a file past the limit, and one whose sender goes away, leave nothing", async () => {
  const before = blob.blobs.size;
  await expect(store.write(randomUUID(), arriving(file), 10 * MB)).rejects.toMatchObject({
    code: "upload-too-large",
  });
  const cutOff = Readable.from(
    (async function* () {
      yield file.subarray(0, 9 * MB);
      throw new Error("gone");
    })(),
  );
  await expect(store.write(randomUUID(), cutOff, 30 * MB)).rejects.toMatchObject({ code: "upload-cut-off" });
  expect(blob.blobs.size).toBe(before);
});

test("files are listed by age, page after page, and removed; removing once more is fine", async () => {
  const keys = Array.from({ length: 130 }, () => randomUUID());
  for (const each of keys) await store.write(each, arriving(Buffer.from("x")), 10);
  const listed: string[] = [];
  for await (const each of store.listOlderThan(new Date(Date.now() + 1_000))) listed.push(each);
  expect(listed.toSorted()).toEqual([key, ...keys].toSorted());
  for await (const each of store.listOlderThan(new Date(0))) expect(each).toBeUndefined();

  await store.remove(key);
  await store.remove(key);
  await expect(store.open(key, "chat.zip")).rejects.toMatchObject({ code: "upload-gone" });
});
