import fc from "fast-check";
import { expect, test } from "vitest";
import { type CsvRow, CsvRows } from "@/lib/formats/csv/csv-rows";

function rowsOf(text: string, delimiter = ",", chunk = text.length): CsvRow[] {
  const rows = new CsvRows(delimiter);
  const found: CsvRow[] = [];
  for (let at = 0; at < text.length; at += chunk) found.push(...rows.write(text.slice(at, at + chunk)));
  return [...found, ...rows.end()];
}

const cellsOf = (text: string, delimiter?: string) => rowsOf(text, delimiter).map((row) => row.cells);

test("cells in quotation marks hold delimiters, line feeds and doubled marks", () => {
  expect(cellsOf('a,"b,c","d\r\ne","f ""g"""\r\nh,,""\n')).toEqual([
    ["a", "b,c", "d\r\ne", 'f "g"'],
    ["h", "", ""],
  ]);
});

test("marks within a cell that does not begin with one stand for themselves", () => {
  expect(cellsOf('5" nail,x""y\nnext,"a"b\n')).toEqual([
    ['5" nail', 'x""y'],
    ["next", "ab"],
  ]);
});

test("rows know the line on which they begin", () => {
  expect(rowsOf('a\n"b\nc"\n\nd').map((row) => row.line)).toEqual([1, 2, 5]);
});

test("a mark that is never closed costs one row", () => {
  const rows = rowsOf('a,"b\nc,d\ne,"f"\ng,"h\n');
  expect(rows.map((row) => row.cells[0])).toContain("a");
  expect(rows.at(-1)).toMatchObject({ cells: ["g", '"h'], problem: expect.any(String) });
});

test("an overlong row is reported and the next ones are read", () => {
  const rows = rowsOf(`${"x".repeat(4_100_000)}\na,b\n`, ",", 65_536);
  expect(rows).toEqual([
    { cells: [], line: 1, problem: expect.any(String) },
    { cells: ["a", "b"], line: 2, problem: null },
  ]);
});

test("what is written as CSV is read back, however it is cut into chunks", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", '"', ",", ";", "\n", "\t", "é", " ") });
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }),
      fc.constantFrom(",", ";", "\t"),
      fc.integer({ min: 1, max: 9 }),
      (table, delimiter, chunk) => {
        const text = table
          .map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(delimiter))
          .join("\n");
        expect(rowsOf(text, delimiter, chunk).map((row) => row.cells)).toEqual(table);
      },
    ),
  );
});
