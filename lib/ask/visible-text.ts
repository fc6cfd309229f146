/**
 * Characters that show nothing and yet change what is seen or read: controls, embeddings and overrides of the writing direction,
 * zero-width spaces and joiners of words, and the tags in which text can be hidden. Emoji and Persian need the other joiners.
 */
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u180e\u200b\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** A text without the characters that could hide something in it. Line breaks and tabs stay. */
export function visibleText(text: string): string {
  return text.replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n").replace(INVISIBLE, "");
}

/** A value with every text in it visible. */
export function visibleJson<T>(value: T): T {
  return JSON.parse(
    JSON.stringify(value, (_, part) => (typeof part === "string" ? visibleText(part) : part)),
  );
}
