import { describe, expect, it } from "vitest";
import { parseAnswer, parseInline } from "@/components/ask/parse-answer";

describe("parseInline", () => {
  it("splits words, strong words and citations", () => {
    expect(parseInline("**Owen** lost it [12, 40].")).toEqual([
      { type: "strong", text: "Owen" },
      { type: "text", text: " lost it " },
      { type: "citation", messageId: 12 },
      { type: "citation", messageId: 40 },
      { type: "text", text: "." },
    ]);
  });

  it("leaves markup of every other kind as the text it is", () => {
    const hostile =
      '<img src="https://example.com/x.png"> ![x](https://example.com) [link](javascript:alert(1))';
    expect(parseInline(hostile)).toEqual([{ type: "text", text: hostile }]);
  });
});

describe("parseAnswer", () => {
  it("tells paragraphs, quotes and lists apart", () => {
    const blocks = parseAnswer("Found:\n\n> first line\n> second line\n\n- one\n- two\n\n1. a\n2. b\nAfter");
    expect(blocks.map((block) => block.type)).toEqual(["paragraph", "quote", "list", "list", "paragraph"]);
    expect(blocks[2]).toMatchObject({ isOrdered: false, items: [[{ text: "one" }], [{ text: "two" }]] });
    expect(blocks[3]).toMatchObject({ isOrdered: true });
  });

  it("keeps quotes apart that a blank line parts", () => {
    expect(parseAnswer("> a [1]\n\n> b [2]").map((block) => block.type)).toEqual(["quote", "quote"]);
  });

  it("takes who and when right above a quote for a part of it, and nothing else", () => {
    const [said] = parseAnswer("**Ana**, 2 January 2024 at 00:30\n> It broke [7]");
    expect(said).toMatchObject({
      type: "quote",
      said: [{ text: "Ana" }, { text: ", 2 January 2024 at 00:30" }],
    });
    const told = parseAnswer("**Ana** broke it\n> It broke [7]");
    expect(told.map((block) => block.type)).toEqual(["paragraph", "quote"]);
    const apart = parseAnswer("**Ana**, on Monday\n\n> It broke [7]");
    expect(apart.map((block) => block.type)).toEqual(["paragraph", "quote"]);
  });
});
