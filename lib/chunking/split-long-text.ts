/** Where a part may end, best first: after a sentence, at white space, anywhere. */
const BREAKS = [/[.!?。！？\n]\s*(?=[^.!?。！？\s][^.!?。！？]*$)/u, /\s+(?=\S*$)/u];

/** Cuts a text into at most `most` parts of up to `size` UTF-16 units, between sentences or words where it can; the rest is left out. */
export function splitLongText(text: string, size: number, most: number): string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > 0 && parts.length < most) {
    const end = rest.length <= size ? rest.length : breakBefore(rest.slice(0, size));
    parts.push(rest.slice(0, end).trim());
    rest = rest.slice(end).trimStart();
  }
  return parts;
}

function breakBefore(head: string): number {
  for (const pattern of BREAKS) {
    const found = pattern.exec(head);
    if (found && found.index > head.length / 2) return found.index + found[0].length;
  }
  const isHalfPair = /[\uD800-\uDBFF]$/.test(head);
  return isHalfPair ? head.length - 1 : head.length;
}
