import { expect, test } from "vitest";
import { excerpt, quote } from "@/lib/ask/quote";

const message = {
  messageId: 7,
  author: { idx: 0, name: "Ana" },
  sentAt: "2024-01-01T23:30:00.000Z",
  text: "It is\nbroken",
};

test("a quotation says who and when, on the chat's own calendar", () => {
  expect(quote(message, new Set(), "Europe/Berlin")).toBe(
    "**Ana**, 2 January 2024 at 00:30\n> It is\n> broken [7]",
  );
});

test("what looks like a citation or emphasis in a message is none in its quotation", () => {
  const quoted = quote({ ...message, text: "see [12] and **this**" }, new Set(), "UTC");
  expect(quoted.endsWith("> see (12) and ∗∗this∗∗ [7]")).toBe(true);
});

test("a long message is quoted around the words looked for", () => {
  const text = `${"before ".repeat(200)}the boiler leaks ${"after ".repeat(200)}`;
  const part = excerpt(text, new Set(["boiler"]));
  expect(part).toMatch(/^….*the boiler leaks.*…$/);
  expect(part.length).toBeLessThan(340);
});
