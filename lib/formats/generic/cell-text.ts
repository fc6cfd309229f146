/** A value as the text of a cell. A list or an object has none, and may be too deep to be written out. */
export function cellText(value: unknown): string {
  return typeof value === "object" ? "" : String(value);
}
