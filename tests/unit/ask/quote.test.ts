import { expect, test } from "vitest";
import { excerpt, quote } from "@/lib/ask/quote";

const message = {
  messageId: 7,
  author: { idx: 0, name: "Ana" },
  sentAt: "2024-01-01T23:30:00.000Z",
  text: "It is\nbroken",
};

test("a quotation says who and when, on the chat's own calendar", () => {
  expect(quote(message, { timeZone: "Europe/Berlin", language: "en" })).toBe(
    "**Ana**, 2 January 2024 at 00:30\n> It is\n> broken [7]",
  );
  expect(quote(message, { timeZone: "Europe/Berlin", language: "de" })).toMatch(
    /^\*\*Ana\*\*, 2\. Januar 2024 um 00:30\n/,
  );
});

test("what looks like a citation or markup in a message is none in its quotation", () => {
  const text = "see [12] and **this**, 2 * 3, snake_case, _so_ `x` \\o/\n- no list\n# no heading";
  const quoted = quote({ ...message, text }, { timeZone: "UTC", language: "en" });
  expect(quoted.split("\n").slice(1)).toEqual([
    "> see (12) and \\*\\*this\\*\\*, 2 * 3, snake_case, \\_so\\_ \\`x\\` \\\\o/",
    "> \\- no list",
    "> \\# no heading [7]",
  ]);
});

test("a long message is quoted around the words looked for", () => {
  const text = `${"before ".repeat(200)}the boiler leaks ${"after ".repeat(200)}`;
  const part = excerpt(text, new Set(["boiler"]));
  expect(part).toMatch(/^….*the boiler leaks.*…$/);
  expect(part.length).toBeLessThan(340);
});
