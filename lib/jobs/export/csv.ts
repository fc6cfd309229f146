/** One line of a CSV file as RFC 4180 has it, for a spreadsheet as the reader. */
export function csvLine(cells: (string | number | boolean | null)[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}

/** Lets spreadsheets read a file as UTF-8. */
export const BYTE_ORDER_MARK = "\uFEFF";

function csvCell(value: string | number | boolean | null): string {
  if (value === null) return "";
  if (typeof value !== "string") return String(value);
  const text = isFormula(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A spreadsheet would compute what begins so, and a message is not to be trusted with that: `=HYPERLINK(…)`. */
function isFormula(text: string): boolean {
  return /^[=+\-@\t\r]/.test(text);
}
