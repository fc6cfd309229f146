/** A piece of Skype's markup, which looks like XML but need not be well-formed. */
export type Markup =
  | { type: "text"; text: string }
  | { type: "open" | "empty"; name: string; attributes: ReadonlyMap<string, string> }
  | { type: "close"; name: string };

// <quote author="ana" timestamp="1486522229"> · </ss> · <e_m ts="1"/>, but not "<3" or "a < b"
const tagName = /^\/?[A-Za-z][\w:.-]*/;
// author="ana"
const attribute = /(?<![\w:.-])([\w:.-]{1,64})="([^"]*)"/g;

/** Cuts markup into its pieces; entities are resolved. */
export function* piecesOf(markup: string): Generator<Markup> {
  let textFrom = 0;
  let close = -1;
  for (let open = markup.indexOf("<"); open !== -1; open = markup.indexOf("<", open)) {
    if (close < open) close = markup.indexOf(">", open);
    if (close === -1) break;
    const name = tagName.exec(markup.slice(open + 1, open + 100))?.[0].toLowerCase();
    if (name === undefined) {
      open++;
      continue;
    }
    if (open > textFrom) yield { type: "text", text: withoutEntities(markup.slice(textFrom, open)) };
    yield tagOf(name, markup.slice(open + 1, close));
    open = close + 1;
    textFrom = open;
  }
  if (textFrom < markup.length) yield { type: "text", text: withoutEntities(markup.slice(textFrom)) };
}

function tagOf(name: string, tag: string): Markup {
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

function withoutEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(entity, (whole, name?: string, decimal?: string, hex?: string) => {
    if (name !== undefined) return entities.get(name.toLowerCase()) ?? whole;
    const point = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}
