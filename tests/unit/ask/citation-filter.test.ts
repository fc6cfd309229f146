import fc from "fast-check";
import { expect, test } from "vitest";
import { CitationFilter, uncited } from "@/lib/ask/citation-filter";

function filtered(text: string, known: number[], cuts: number[] = []) {
  const filter = new CitationFilter((message) => known.includes(message));
  let out = "";
  let from = 0;
  for (const to of [...cuts.toSorted((a, b) => a - b), text.length]) {
    out += filter.push(text.slice(from, to));
    from = to;
  }
  return { text: out + filter.flush(), cited: [...filter.cited] };
}

test("citations of given messages stay, in the order of their first mention", () => {
  expect(filtered("Ben paid [12]. Ana knew [3, 12].", [3, 12])).toEqual({
    text: "Ben paid [12]. Ana knew [3][12].",
    cited: [12, 3],
  });
});

test("citations of other messages go, with the space before them", () => {
  expect(filtered("Ben paid [99]. Ana knew [3; 98].", [3])).toEqual({
    text: "Ben paid. Ana knew [3].",
    cited: [3],
  });
});

test.each([
  ["[3][12]", "[3][12]"],
  ["[ 3 ; 12 ]", "[3][12]"],
  ["[#3, #12]", "[3][12]"],
  ["[3 and 12]", "[3][12]"],
  ["[message 3]", "[3]"],
  ["[messages 3 & 12]", "[3][12]"],
  ["[Nr. 12]", "[12]"],
  ["[^3]", "[3]"],
  ["[[12]]", "[12]"],
  ["【12】", "[12]"],
  ["【3†source】", "[3]"],
  ["［3］", "[3]"],
  ["[11-13]", "[12][13]"],
  ["[3–99999]", "[3]"],
])("%s is read as a citation as well", (written, expected) => {
  expect(filtered(`Ben paid ${written}.`, [3, 12, 13])).toMatchObject({ text: `Ben paid ${expected}.` });
});

test.each(["(12)", "[2024-05-12]", "[12:30]", "[12 euros]", "[a12]", "12", "[12"])("%s is none", (text) => {
  expect(filtered(`at ${text} o`, [12])).toEqual({ text: `at ${text} o`, cited: [] });
});

test("the mark of nothing is taken out and remembered", () => {
  const filter = new CitationFilter(() => true);
  expect(filter.push("Not in this chat [no") + filter.push("ne].") + filter.flush()).toBe(
    "Not in this chat.",
  );
  expect(filter.nothingAt).toBe("Not in this chat".length);
});

test("other brackets stay", () => {
  const text = "[sic] he said [2024 edition] and [ ] x[";
  expect(filtered(text, [2024])).toEqual({ text, cited: [] });
});

test("however the text is cut into pieces, the same comes out", () => {
  const text = "One [1] two [77, 2] three [5][1], [ 2 ] four [x] five [[1]] 【2†a】 [1-2] [none] [1";
  fc.assert(
    fc.property(fc.array(fc.nat(text.length), { maxLength: 20 }), (cuts) => {
      expect(filtered(text, [1, 2], cuts)).toEqual(filtered(text, [1, 2]));
    }),
  );
});

test("a text that is quoted cites nothing", () => {
  const text = uncited("see [12], [[3]] and 【12†a】 [#3-12][12] [none]");
  expect(text).toBe("see (12), (3) and (12†a) (#3-12)(12) (none)");
  expect(filtered(text, [3, 12])).toEqual({ text, cited: [] });
});
