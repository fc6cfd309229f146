import { expect, test } from "vitest";
import { isFiller } from "@/lib/chunking/is-filler";

test.each([
  "ok",
  "Ok!!",
  "hahahaha",
  "jajaja",
  "ахахах",
  "👍🏽",
  "…",
  "thank you",
  "lol yes",
  "ja genau",
  "",
])("%j says nothing to look for", (text) => expect(isFiller(text)).toBe(true));

test.each(["ok at nine", "Hamburg", "7", "да нет, в понедельник", "好的", "hair", "no milk"])(
  "%j says something",
  (text) => expect(isFiller(text)).toBe(false),
);
