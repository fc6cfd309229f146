import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { localFileStore } from "@/lib/storage/local-file-store";

test("content that fails before its file is open is told as cut off, and leaves nothing behind", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "backscroll-store-"));
  const content = new Readable({ read() {} });
  const writing = localFileStore(folder).write("key", content, 1_000);
  content.destroy(new Error("The connection was lost."));
  await expect(writing).rejects.toMatchObject({ code: "upload-cut-off" });
  expect(await readdir(folder)).toEqual([]);
  await rm(folder, { recursive: true });
});
