import { expect, test } from "vitest";
import { parseLoosely } from "@/lib/formats/json/parse-loosely";
import { readMarkdownBody } from "@/lib/formats/signal/markdown-body";
import { withoutTrailing } from "@/lib/formats/text/without-trailing";

/** Each of these once took minutes, or longer than anybody waits. */
test("a long quotation without an end is read", () => {
  const quotation = `\n\n${"> a line\n".repeat(60)}and more`;
  expect(readMarkdownBody(quotation).text).toContain("and more");
});

test("line feeds before the end are left alone", () => {
  const text = `${"\n".repeat(1_000_000)}x`;
  expect(withoutTrailing(`${text}\n\n`, "\n")).toBe(text);
});

test("quotation marks that are never closed are not each a beginning", () => {
  expect(parseLoosely(`x"${'\\"'.repeat(1_000_000)}`)).toHaveProperty("reason");
});
