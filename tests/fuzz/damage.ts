import fc from "fast-check";
import { damagedDocument, type JsonDamage, jsonDamage } from "./damage-json";
import type { ExportFiles } from "./subject";

type ByteDamage =
  | { what: "cut"; at: number }
  | { what: "replace"; at: number; length: number; put: Uint8Array }
  | { what: "lines"; keep: number; picks: (number | string)[] }
  | { what: "run"; at: number; part: string; times: number }
  | { what: "twice" }
  | { what: "encoding"; as: "utf16le" | "utf16be" | "latin1" | "bom" };

/** One change to one file of an export. Places are large numbers of which the rest of a division counts. */
export type Damage = { member: number } & (ByteDamage | JsonDamage);

const place = fc.nat(1_000_000_000);

/** Repeated without end, each has cost some reader dearly. */
export const tiringParts = [
  ..."a 1 , ; : [ ( { < & \" ' > / \\ - ~ ! 님 Ã ２".split(" "),
  ...[
    " ",
    "\t",
    "\0 ",
    "\u200e",
    "\u202f",
    " : ",
    "> ",
    "<b>",
    "<a ",
    '<a b="',
    "&#",
    "<quote>",
    "![x](",
    "\n\n",
  ],
  ...["\r", "[1/1/24, 1:1] ", "sent a ", "image omitted ", "\n> ", '\\"', "\n\n\n", "님과니"],
];

const bytes = fc.oneof(
  { weight: 3, arbitrary: fc.record({ what: fc.constant("cut" as const), at: place }) },
  {
    weight: 3,
    arbitrary: fc.record({
      what: fc.constant("replace" as const),
      at: place,
      length: fc.nat(300),
      put: fc.uint8Array({ maxLength: 20 }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      what: fc.constant("lines" as const),
      keep: fc.nat(8),
      picks: fc.array(
        fc.oneof({ weight: 8, arbitrary: place }, { weight: 1, arbitrary: fc.string({ unit: "binary" }) }),
        { maxLength: 60 },
      ),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      what: fc.constant("run" as const),
      at: place,
      part: fc.constantFrom(...tiringParts),
      times: fc.constantFrom(50, 5000, 60_000),
    }),
  },
  { weight: 1, arbitrary: fc.record({ what: fc.constant("twice" as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      what: fc.constant("encoding" as const),
      as: fc.constantFrom("utf16le" as const, "utf16be" as const, "latin1" as const, "bom" as const),
    }),
  },
);

/** Changes such as disks, programs and people make: parts missing, moved, of a wrong type, or of another encoding. */
export const damages: fc.Arbitrary<Damage[]> = fc.array(
  fc
    .tuple(place, fc.oneof({ weight: 3, arbitrary: bytes }, { weight: 2, arbitrary: jsonDamage }))
    .map(([member, damage]): Damage => ({ member, ...damage })),
  { minLength: 1, maxLength: 3 },
);

export function damagedFiles(files: ExportFiles, changes: readonly Damage[]): ExportFiles {
  const changed: Record<string, string | Uint8Array | undefined> = { ...files };
  const paths = Object.keys(files);
  for (const change of changes) {
    const path = paths[change.member % paths.length];
    if (path !== undefined) changed[path] = damagedFile(Buffer.from(changed[path] ?? ""), change);
  }
  return changed;
}

function damagedFile(content: Buffer, change: Damage): Uint8Array {
  switch (change.what) {
    case "cut":
      return content.subarray(0, change.at % (content.length + 1));
    case "replace":
      return spliced(content, change.at, change.length, change.put);
    case "lines":
      return Buffer.from(shuffledLines(content.toString(), change.keep, change.picks));
    case "run":
      return spliced(content, change.at, 0, Buffer.from(change.part.repeat(change.times)));
    case "twice":
      return Buffer.concat([content, content]);
    case "encoding":
      return encoded(content, change.as);
    default:
      return damagedDocument(content, change);
  }
}

function spliced(content: Buffer, place: number, length: number, put: Uint8Array): Buffer {
  const at = place % (content.length + 1);
  return Buffer.concat([content.subarray(0, at), put, content.subarray(at + length)]);
}

function shuffledLines(text: string, keep: number, picks: readonly (number | string)[]): string {
  const lines = text.split("\n");
  const picked = picks.map((pick) => (typeof pick === "string" ? pick : lines[pick % lines.length]));
  return [...lines.slice(0, keep), ...picked].join("\n");
}

function encoded(content: Buffer, as: "utf16le" | "utf16be" | "latin1" | "bom"): Buffer {
  const text = content.toString();
  if (as === "latin1") return Buffer.from(text, "latin1");
  if (as === "bom") return Buffer.from(`\ufeff${text}`);
  const wide = Buffer.from(`\ufeff${text}`, "utf16le");
  return as === "utf16le" ? wide : wide.swap16();
}
