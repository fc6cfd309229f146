/** A name fit to be shown and stored: no path, no control characters, not endless. */
export function displayName(name: string): string {
  const base = name.split(/[/\\]/).at(-1) ?? "";
  const printable = base.replace(/\p{C}/gu, "").trim();
  return printable.slice(0, 200) || "export";
}
