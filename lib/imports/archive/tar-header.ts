interface TarHeader {
  path: string;
  /** In bytes. */
  size: number;
  /** `name` and `attributes` tell about the member after them. */
  kind: "file" | "name" | "attributes" | "other";
}

const checksumAt = 148;
const kinds: Record<string, TarHeader["kind"]> = {
  "0": "file",
  "\0": "file",
  L: "name",
  x: "attributes",
};

/** The 512 bytes before a member, as POSIX ustar has them; null where they are damaged. */
export function tarHeader(block: Uint8Array): TarHeader | null {
  const size = numberIn(block.subarray(124, 136));
  if (!isIntactHeader(block) || size === null) return null;
  const prefix = textIn(block.subarray(345, 500));
  const name = textIn(block.subarray(0, 100));
  const isPosix = textIn(block.subarray(257, 263)) === "ustar";
  return {
    path: isPosix && prefix !== "" ? `${prefix}/${name}` : name,
    size,
    kind: kinds[String.fromCharCode(block[156] ?? 0)] ?? "other",
  };
}

/** True where the sum of the bytes is the one that is written among them. */
export function isIntactHeader(block: Uint8Array): boolean {
  if (block.length < 512) return false;
  let sum = 0;
  for (let at = 0; at < 512; at++) {
    const isChecksum = at >= checksumAt && at < checksumAt + 8;
    sum += isChecksum ? 0x20 : (block[at] ?? 0);
  }
  return numberIn(block.subarray(checksumAt, checksumAt + 8)) === sum;
}

/** Octal digits; or, from GNU tar and beyond 8 GB, a number of big-endian bytes after a first bit of 1. */
function numberIn(field: Uint8Array): number | null {
  const [first = 0] = field;
  if (first & 0x80) {
    const number = field.subarray(1).reduce((sum, byte) => sum * 256 + byte, first & 0x7f);
    return Number.isSafeInteger(number) ? number : null;
  }
  const digits = textIn(field).trim();
  return /^[0-7]{0,11}$/.test(digits) ? Number.parseInt(digits || "0", 8) : null;
}

function textIn(field: Uint8Array): string {
  const end = field.indexOf(0);
  return Buffer.from(end === -1 ? field : field.subarray(0, end)).toString("utf8");
}
