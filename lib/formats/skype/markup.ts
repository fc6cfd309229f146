/** A piece of Skype's markup, which looks like XML but need not be well-formed. */
export type Markup =
  | { type: "text"; text: string }
  | { type: "open" | "empty"; name: string; attributes: ReadonlyMap<string, string> }
  | { type: "close"; name: string };

// <quote author="ana" timestamp="1486522229"> · </ss> · <e_m ts="1"/>
const tagName = /^\/?[A-Za-z][\w:.-]*/;
// author="ana"
const attribute = /(?<![\w:.-])([\w:.-]{1,64})="([^"]*)"/g;

/** Cuts markup into its pieces; entities are resolved. */
export function* piecesOf(markup: string): Generator<Markup> {
  let at = 0;
  let textFrom = 0;
  while (at < markup.length) {
    const open = markup.indexOf("<", at);
    const close = open === -1 ? -1 : markup.indexOf(">", open);
    if (close === -1) break;
    const piece = pieceOf(markup.slice(open + 1, close));
    at = piece ? close + 1 : open + 1;
    if (!piece) continue;
    if (open > textFrom) yield { type: "text", text: withoutEntities(markup.slice(textFrom, open)) };
    yield piece;
    textFrom = at;
  }
  if (textFrom < markup.length) yield { type: "text", text: withoutEntities(markup.slice(textFrom)) };
}

/** Null for what only looks like a tag: "<3 and >". */
function pieceOf(tag: string): Markup | null {
  const name = tagName.exec(tag.slice(0, 100))?.[0].toLowerCase();
  if (name === undefined) return null;
  if (name.startsWith("/")) return { type: "close", name: name.slice(1) };
  const attributes = new Map<string, string>();
  for (const [, key = "", value = ""] of tag.matchAll(attribute)) {
    attributes.set(key.toLowerCase(), withoutEntities(value));
  }
  return { type: tag.endsWith("/") ? "empty" : "open", name, attributes };
}

const entities = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["nbsp", "\u00a0"],
]);

// &amp; · &#39; · &#x1F600;
const entity = /&(?:(amp|lt|gt|quot|apos|nbsp)|#(\d{1,7})|#x([0-9a-f]{1,6}));/gi;

export function withoutEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(entity, (whole, name?: string, decimal?: string, hex?: string) => {
    if (name !== undefined) return entities.get(name.toLowerCase()) ?? whole;
    const point = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}
