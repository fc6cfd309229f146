import { expect, test } from "vitest";
import { tokenize } from "@/lib/search/tokenize";

test.each<[string, string[]]>([
  ["Don’t WORRY, Caroline's here", ["don't", "worry", "caroline's", "here"]],
  ["L'été à Orléans", ["l'été", "à", "orléans"]],
  ["ﬁne ①", ["fine", "1"]],
  ["see https://www.example.org/a-b", ["see", "example", "org", "a", "b"]],
  ["nice 👩🏽‍🚀🇫🇷👍", ["nice", "👩🏽‍🚀", "🇫🇷", "👍"]],
  ["Привет, как дела?", ["привет", "как", "дела"]],
  ["नमस्ते दुनिया", ["नमस्ते", "दुनिया"]],
  ["", []],
])("%j", (text, tokens) => {
  expect(tokenize(text)).toEqual(tokens);
});

test("scripts without spaces are cut into words", () => {
  const words = tokenize("我们明天去北京");
  expect(words).toContain("北京");
  expect(words.join("")).toBe("我们明天去北京");
  expect(tokenize("สวัสดีครับ").length).toBeGreaterThan(1);
});
