/** Removes what no database stores as text, NUL bytes and lone surrogates, and changes nothing else. */
export function cleanText(text: string): string {
  const withoutNul = text.includes("\0") ? text.replaceAll("\0", "") : text;
  // "\ud83d!" -> "!"; a surrogate of a pair is not matched under the u flag.
  return withoutNul.isWellFormed() ? withoutNul : withoutNul.replace(/\p{Surrogate}/gu, "");
}
