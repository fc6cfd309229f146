import { expect, test } from "vitest";
import { openExport } from "@/lib/imports/open-export";
import { inspectSource } from "../formats/inspect-source";
import { memorySource } from "../formats/memory-source";
import { tar } from "./tar";

const longPath = `media/${"a-folder-with-a-long-name/".repeat(4)}picture.jpg`;
const message = { from: "8:eva", displayName: "Eva", content: "hello", messagetype: "RichText" };
const account = {
  userId: "8:me",
  exportDate: "2021-06-01T10:00",
  conversations: [{ id: "8:eva", displayName: "Eva", MessageList: [message] }],
};
const files = { [longPath]: "x".repeat(70_000), "messages.json": JSON.stringify(account) };

test.each(["gnu", "pax", "prefix"] as const)("reads a tar with long names written as %s", async (names) => {
  const source = memorySource(tar(files, names), "8_eva_export.tar");
  const opened = await openExport(source);
  expect(opened.limits).not.toBeNull();
  expect(opened.files.map(({ path, size }) => [path, size])).toEqual([
    [longPath, 70_000],
    ["messages.json", files["messages.json"]?.length],
  ]);
  expect(await inspectSource(source)).toMatchObject({ chats: [{ survey: { title: "Eva", messages: 1 } }] });
});

test("refuses a tar that breaks off", async () => {
  const source = memorySource(tar(files, "gnu").subarray(0, 20_000), "8_eva_export.tar");
  expect(await inspectSource(source)).toEqual({ error: "damaged-archive" });
});

test("refuses a tar with a damaged header", async () => {
  const archive = tar(files, "gnu");
  archive[archive.indexOf("messages.json")] = 0x41;
  expect(await inspectSource(memorySource(archive, "8_eva_export.tar"))).toEqual({
    error: "damaged-archive",
  });
});
