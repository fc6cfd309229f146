/** Signs that are emoji only with a variation selector, and that people type as plain text ("©", "™"), come first in Unicode. */
const FIRST = 0x2139;
const LAST = 0x1faff;
const EMOJI = /[\p{Extended_Pictographic}\p{RI}]/u;

let pattern: string | undefined;

/** A regular expression of Postgres for a text with an emoji: Postgres knows no such class of its own. */
export function emojiPattern(): string {
  pattern ??= `[${ranges()
    .map(([from, to]) => `${escaped(from)}-${escaped(to)}`)
    .join("")}]`;
  return pattern;
}

function ranges(): [number, number][] {
  const found: [number, number][] = [];
  for (let code = FIRST; code <= LAST; code++) {
    if (!EMOJI.test(String.fromCodePoint(code))) continue;
    const last = found.at(-1);
    if (last && last[1] === code - 1) last[1] = code;
    else found.push([code, code]);
  }
  return found;
}

const escaped = (code: number) => `\\U${code.toString(16).padStart(8, "0")}`;
