import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { headerAt } from "@/lib/formats/whatsapp/header";
import { plainHeaderAt } from "@/lib/formats/whatsapp/plain-header";

/** The header as the expressions find it: a mark in front keeps the plain reader away. */
function headerByExpressions(line: string) {
  const header = headerAt(`\u200e${line}`, 0);
  return header && { ...header, end: header.end - 1 };
}

const twoOrFour = fc.constantFrom("18", "2018", "04", "4");
const number = fc
  .integer({ min: 0, max: 99 })
  .chain((value) => fc.constantFrom(String(value), String(value).padStart(2, "0")));
const headerLine = fc
  .record({
    open: fc.constantFrom("", "["),
    date: fc.tuple(twoOrFour, number, twoOrFour),
    separator: fc.constantFrom("/", ".", "-", " "),
    comma: fc.constantFrom(", ", " ", ",", "  "),
    time: fc.tuple(number, number, fc.option(number)),
    period: fc.constantFrom("", " AM", "\u202fpm", " p. m.", " x"),
    close: fc.constantFrom("] ", " - ", " – ", "]", "-", ": "),
    rest: fc.constantFrom("Ana: hello", "\ufeffAna: hello", "", "Ana created group"),
  })
  .map(({ open, date, separator, comma, time, period, close, rest }) => {
    const [hour, minute, seconds] = time;
    const clock = seconds === null ? `${hour}:${minute}` : `${hour}:${minute}:${seconds}`;
    return `${open}${date.join(separator)}${comma}${clock}${period}${close}${rest}`;
  });

describe("headerAt", () => {
  test("finds with the plain reader what the expressions find", () => {
    let found = 0;
    fc.assert(
      fc.property(headerLine, (line) => {
        const plain = plainHeaderAt(line, 0);
        if (plain === null) return;
        found++;
        expect(headerByExpressions(line)).toEqual(plain);
      }),
      { numRuns: 3000 },
    );
    expect(found).toBeGreaterThan(30);
  });

  test.each([
    "2/11/19: Arrival",
    "2016-04-29 10:30:00",
    "12/06/2018, 10:00-12:00 mornings",
    " 12/06/2018, 10:00 - Ana: indented",
    "[12/06/2018, 10:00 - Ana: never closed",
    "10:30 - 12:00 lunch",
    "12345/1/1, 10:00 - Ana: no",
    "http://example.org/12/06/2018, 10:00 - x",
  ])("takes %j for no header", (line) => {
    expect(headerAt(line, 0)).toBeNull();
  });

  test("stays fast on lines that are made to be slow", () => {
    const traps = [
      "1/1/1",
      "[",
      "1/1/1, 1:11 ",
      "\u200e".repeat(50_000),
      `1/1/1${" ".repeat(50_000)}`,
      "1".repeat(50_000),
      `1/1/1, 1:11 ${"a ".repeat(50_000)}`,
    ];
    const lines = traps.join("\n").repeat(20);
    const steps = fc.sample(fc.nat(lines.length), 200);
    for (const at of [0, ...steps]) headerAt(lines, at);
    expect(headerAt("1/1/20, 1:11 - a: b", 0)).not.toBeNull();
  });
});
