import { expect, test } from "vitest";
import { csvLine } from "@/lib/jobs/export/csv";

test.each(["=1+1", "+1", "-1", "@SUM(1)", "\t=1"])(
  "a text that a spreadsheet would compute, %j, is kept a text",
  (text) => {
    expect(csvLine([text])).toBe(`'${text}\r\n`);
  },
);

test("commas, quotes and line breaks stay in their cell; numbers stay numbers", () => {
  expect(csvLine(['a "b", c\nd', -1, null, true])).toBe('"a ""b"", c\nd",-1,,true\r\n');
});
