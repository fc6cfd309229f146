/** The cells of one row. What follows a closing quotation mark within a cell is taken as it stands. */
export function cellsOf(row: string, delimiter: string): string[] {
  if (!row.includes('"')) return row.split(delimiter);
  const cells: string[] = [];
  let at = 0;
  while (at <= row.length) {
    const isQuoted = row.charCodeAt(at) === 0x22;
    const closing = isQuoted ? closingMark(row, at + 1) : -1;
    const from = closing === -1 ? at : closing + 1;
    const next = row.indexOf(delimiter, from);
    const end = next === -1 ? row.length : next;
    const inside = closing === -1 ? "" : row.slice(at + 1, closing).replaceAll('""', '"');
    cells.push(inside + row.slice(from, end));
    at = end + 1;
  }
  return cells;
}

/** The mark that closes a cell: one that is not doubled. */
function closingMark(row: string, from: number): number {
  let at = row.indexOf('"', from);
  while (at !== -1 && row.charCodeAt(at + 1) === 0x22) at = row.indexOf('"', at + 2);
  return at;
}

export function countLineFeeds(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) count++;
  return count;
}
