import type { SkipReason } from "@/lib/formats/message";

/** Stands for a value that was found but not understood. */
export class Unreadable {
  constructor(readonly reason: SkipReason) {}
}

// "a \x0b b \" c" · one without an end, so that none of its quotation marks is taken for another beginning
const stringLiteral = /"[^"\\]*(?:\\.[^"\\]*)*(?:"|\\?$)/gs;
// \x0b as Telegram writes it · any other escape, to pass over it · a raw line feed
const wrongInString = /\\(?:x([0-9a-fA-F]{2})|.)|\p{Cc}/gsu;

/** As `JSON.parse`, but takes control characters that are written raw or as `\x0b`. */
export function parseLoosely(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return parseRepaired(source);
  }
}

function parseRepaired(source: string): unknown {
  const repaired = source.replace(stringLiteral, (literal) => literal.replace(wrongInString, asValidEscape));
  if (repaired === source) return new Unreadable(invalid);
  try {
    return JSON.parse(repaired);
  } catch {
    return new Unreadable(invalid);
  }
}

const invalid = "invalid-json";

function asValidEscape(found: string, hex: string | undefined): string {
  if (hex !== undefined) return `\\u00${hex}`;
  if (found.length > 1) return found;
  return `\\u${found.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
