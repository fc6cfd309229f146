import fc from "fast-check";

/** Places are large numbers of which the rest of a division counts. */
export type JsonDamage =
  | { what: "values"; picks: (readonly [place: number, wrong: unknown])[] }
  | { what: "keys"; picks: (readonly [place: number, name: string])[] }
  | { what: "items"; list: number; at: number; items: (readonly [field: number, value: unknown])[][] }
  | { what: "many"; list: number; item: unknown }
  | { what: "nesting"; place: number; depth: number; isObject: boolean };

const place = fc.nat(1_000_000_000);
const wrongValue = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    "",
    "__proto__",
    -1,
    1e300,
    true,
    "2024-02-30T00:00:00Z",
    [],
    {},
    "\ud83d",
    "\0",
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

export const jsonDamage: fc.Arbitrary<JsonDamage> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      what: fc.constant("values" as const),
      picks: fc.array(fc.tuple(place, wrongValue), { minLength: 1, maxLength: 6 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      what: fc.constant("keys" as const),
      picks: fc.array(fc.tuple(place, fc.constantFrom("__proto__", "constructor", "toString", "")), {
        minLength: 1,
        maxLength: 3,
      }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      what: fc.constant("items" as const),
      list: place,
      at: place,
      items: fc.array(fc.array(fc.tuple(place, wrongValue), { maxLength: 8 }), {
        minLength: 1,
        maxLength: 8,
      }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      what: fc.constant("nesting" as const),
      place,
      depth: fc.constantFrom(20, 500, 20_000),
      isObject: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      what: fc.constant("many" as const),
      list: place,
      item: fc.constantFrom<unknown>({}, "a", null, { name: "a" }, { uri: "a/b.jpg" }),
    }),
  },
);

type Holder = Record<string, unknown>;

/** A document of JSON with wrong types and names in it, or with more items; anything else as it is. */
export function damagedDocument(content: Buffer, damage: JsonDamage): Buffer {
  try {
    const document: unknown = JSON.parse(content.toString());
    return typeof document === "object" && document !== null ? damagedObject(document, damage) : content;
  } catch (error) {
    // It is damaged already, or nested too deeply to be damaged any further.
    if (error instanceof SyntaxError || error instanceof RangeError) return content;
    throw error;
  }
}

function damagedObject(document: object, damage: JsonDamage): Buffer {
  switch (damage.what) {
    case "values":
      for (const [pick, wrong] of damage.picks) putAt(document, pick, structuredClone(wrong));
      return Buffer.from(JSON.stringify(document));
    case "keys":
      for (const [pick, name] of damage.picks) rename(document, pick, name);
      return Buffer.from(JSON.stringify(document));
    case "items":
      addItems(document, damage);
      return Buffer.from(JSON.stringify(document));
    case "many":
      multiply(document, damage);
      return Buffer.from(JSON.stringify(document));
    case "nesting":
      return nested(document, damage);
  }
}

function putAt(document: object, pick: number, value: unknown): void {
  const places = placesIn(document);
  const [holder, key] = places[pick % places.length] ?? [];
  if (holder && key !== undefined) define(holder, key, value);
}

function rename(document: object, pick: number, name: string): void {
  const places = placesIn(document).filter(([holder]) => !Array.isArray(holder));
  const [holder, key] = places[pick % places.length] ?? [];
  if (!holder || key === undefined) return;
  const value = holder[key];
  delete holder[key];
  define(holder, name, value);
}

/** Adds objects with the fields that the items of a list have, and values that they do not. */
function addItems(document: object, { list, at, items }: Extract<JsonDamage, { what: "items" }>): void {
  const chosen = listIn(document, list);
  if (!chosen) return;
  const fields = [...new Set(chosen.flatMap(fieldsOf)), "__proto__"];
  const added = items.map((values) => {
    const item: Holder = {};
    for (const [field, value] of values)
      define(item, fields[field % fields.length] ?? "", structuredClone(value));
    return item;
  });
  chosen.splice(at % (chosen.length + 1), 0, ...added);
}

function listIn(document: object, pick: number): unknown[] | undefined {
  const lists = [document, ...placesIn(document).map(([holder, key]) => holder[key])].filter(Array.isArray);
  return lists[pick % lists.length];
}

/** More items than a function takes arguments. */
function multiply(document: object, { list, item }: Extract<JsonDamage, { what: "many" }>): void {
  const chosen = listIn(document, list);
  for (let count = 0; chosen && count < 150_000; count++) chosen.push(item);
}

function fieldsOf(item: unknown): string[] {
  return typeof item === "object" && item !== null && !Array.isArray(item) ? Object.keys(item) : [];
}

/** Written as text, because nothing so deep can be written otherwise. */
function nested(
  document: object,
  { place, depth, isObject }: Extract<JsonDamage, { what: "nesting" }>,
): Buffer {
  const mark = "here it is deep";
  putAt(document, place, mark);
  const [open, close] = isObject ? ['{"a":', "}"] : ["[", "]"];
  const deep = `${open.repeat(depth)}1${close.repeat(depth)}`;
  return Buffer.from(JSON.stringify(document).replace(JSON.stringify(mark), () => deep));
}

/** Every field and item of a document, whatever it holds. */
function placesIn(value: unknown, places: [Holder, string][] = []): [Holder, string][] {
  if (typeof value !== "object" || value === null) return places;
  for (const key of Object.keys(value)) {
    places.push([value as Holder, key]);
    placesIn((value as Holder)[key], places);
  }
  return places;
}

/** An assignment to `__proto__` would not make a field of that name. */
function define(holder: Holder, key: string, value: unknown): void {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}
