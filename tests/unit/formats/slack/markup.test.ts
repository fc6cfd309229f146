import { expect, test } from "vitest";
import { plainText } from "@/lib/formats/slack/markup";

const names = {
  person: (id: string) => (id === "U1" ? "Noor" : null),
  channel: (id: string) => (id === "C1" ? "general" : null),
};

test.for([
  ["<@U1> and <@U2|tom> and <@U3>", "@Noor and @tom and @U3"],
  ["<#C1> <#C2|random> <#C3>", "#general #random #C3"],
  ["<!channel> <!subteam^S1|@design> <!subteam^S2>", "@channel @design @subteam"],
  ["<https://example.org/>", "https://example.org/"],
  ["<http://example.org|example.org>", "http://example.org"],
  ["<https://example.org/a|a page>", "a page (https://example.org/a)"],
  ["<mailto:x@mail.example|x@mail.example> <tel:112|112>", "x@mail.example 112"],
  ["a &lt;b&gt; &amp;lt; c", "a <b> &lt; c"],
  ["1 < 2 > 0 <> <|>", "1 < 2 > 0 <> <|>"],
])("%s", ([written, plain]) => {
  expect(plainText(written ?? "", names)).toBe(plain);
});
