import { expect, test } from "vitest";
import { openTable } from "@/lib/formats/generic/format";
import { previewTable } from "@/lib/formats/generic/preview-table";
import { openExport } from "@/lib/imports/open-export";
import { inspectSource } from "./inspect-source";
import { memorySource } from "./memory-source";

const deep = `${"[".repeat(20_000)}1${"]".repeat(20_000)}`;
const item = (text: string) =>
  `{"when": "2024-03-01 10:00", "who": "Ana", "text": "${text}", "more": ${deep}}`;
const source = memorySource(`[${item("soup")}, ${item("bread")}]`, "log.json");

test("a table with lists nested without end is read", async () => {
  const found = await inspectSource(source);
  if ("error" in found) expect.fail(found.error);
  expect(found.chats[0]?.records.map(({ text }) => text)).toEqual(["soup", "bread"]);
});

test("and shown", async () => {
  const [file] = (await openExport(source)).files;
  const table = file ? await openTable(file) : null;
  if (!table) expect.fail("It is no table.");
  expect((await previewTable(table)).rows[0]).toEqual(["2024-03-01 10:00", "Ana", "soup", ""]);
});
