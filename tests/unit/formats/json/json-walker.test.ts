import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BrokenJson, type JsonVisitor, JsonWalker } from "@/lib/formats/json/json-walker";
import { Unreadable } from "@/lib/formats/json/parse-loosely";

/** Takes every element of the array at the root, or the members of the objects in it. */
class Collector implements JsonVisitor {
  readonly taken: [string, unknown][] = [];
  left = 0;

  constructor(private readonly depth: number) {}

  interest(path: readonly (string | number)[]) {
    return path.length < this.depth ? "enter" : "take";
  }

  take(path: readonly (string | number)[], value: unknown) {
    this.taken.push([path.join("/"), value]);
  }

  leave() {
    this.left++;
  }
}

function walk(chunks: string[], depth = 1): Collector {
  const collector = new Collector(depth);
  const walker = new JsonWalker(collector);
  for (const chunk of chunks) walker.write(chunk);
  walker.end();
  return collector;
}

function cut(text: string, places: number[]): string[] {
  const at = [...new Set(places.map((place) => place % (text.length + 1)))].sort((a, b) => a - b);
  return [0, ...at].map((start, index) => text.slice(start, at[index] ?? text.length));
}

describe("JsonWalker", () => {
  test("takes the values that JSON.parse finds, however the document is cut", () => {
    const places = fc.array(fc.nat(), { maxLength: 12 });
    fc.assert(
      fc.property(
        fc.array(fc.jsonValue()),
        places,
        fc.constantFrom(undefined, 1, "\t"),
        (values, cuts, indent) => {
          const { taken } = walk(cut(JSON.stringify(values, null, indent), cuts));
          const again: unknown = JSON.parse(JSON.stringify(values));
          expect(taken.map(([, value]) => value)).toEqual(again);
        },
      ),
      { numRuns: 400 },
    );
  });

  test("keeps the path to a value", () => {
    const { taken } = walk(['{"a": {"b": [10, {"c": "x"}]}, "d\\u0041": null}'], 2);
    expect(taken).toEqual(
      [
        ["a/b", [10, { c: "x" }]],
        ["dA", null],
      ].map(([path, value]) => [path, value]),
    );
  });

  test("loses only the value that is not valid", () => {
    const { taken } = walk(['[{"a": "x\\x0by"}, {"a": tru}, "raw \u0001", "\\q", 5]']);
    expect(taken.map(([, value]) => (value instanceof Unreadable ? "unreadable" : value))).toEqual([
      { a: "x\u000by" },
      "unreadable",
      "raw \u0001",
      "unreadable",
      5,
    ]);
  });

  test.each(['{"a": [1', "[1, 2", '"open', "", "[1}", '{"a" 1}', "{1: 2}"])(
    "says that %j is broken",
    (text) => {
      expect(() => walk([text], 9)).toThrow(BrokenJson);
    },
  );

  test("ends on any text, whatever stands in it", () => {
    const text = fc.string({ unit: fc.constantFrom(...'{}[]",:\\ 1atx\n'), maxLength: 60 });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 4 }), (source, depth) => {
        try {
          walk([source], depth);
        } catch (error) {
          expect(error).toBeInstanceOf(BrokenJson);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test("is not brought down by depth", () => {
    const deep = "[".repeat(200_000) + "]".repeat(200_000);
    expect(() => walk([deep], 300_000)).toThrow(BrokenJson);
    expect(walk([`[${deep}]`]).taken).toHaveLength(1);
  });
});
