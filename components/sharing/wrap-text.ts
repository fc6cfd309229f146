import type { CardFont, Measure } from "./card-shapes";

const ELLIPSIS = "…";

/** A text in lines that are no wider than a width; a word that is wider is cut. */
export function wrapText(text: string, font: CardFont, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measure(longer, font) <= width) lines[lines.length - 1] = longer;
    else lines.push(fitText(word, font, width, measure));
  }
  return lines;
}

/** As much of a text as a width has room for. */
export function fitText(text: string, font: CardFont, width: number, measure: Measure): string {
  if (measure(text, font) <= width) return text;
  const characters = [...text];
  while (characters.length > 0 && measure(characters.join("") + ELLIPSIS, font) > width) characters.pop();
  return characters.join("") + ELLIPSIS;
}
