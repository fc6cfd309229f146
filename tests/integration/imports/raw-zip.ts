import { crc32, deflateRawSync } from "node:zlib";

export interface RawMember {
  path: string;
  content?: string | Buffer;
  /** What the archive says of it, where that is not so. */
  claims?: { crc?: number; unpackedBytes?: number; flags?: number; unixMode?: number };
}

/** A zip archive, byte by byte, so that it can be wrong or very large in number. */
export function rawZip(members: RawMember[]): Buffer<ArrayBuffer> {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { path, content = "", claims = {} } of members) {
    const name = Buffer.from(path);
    const bytes = Buffer.from(content);
    const packed = bytes.length === 0 ? bytes : deflateRawSync(bytes);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(claims.flags ?? 0x800, 2);
    shared.writeUInt16LE(bytes.length === 0 ? 0 : 8, 4);
    shared.writeUInt32LE(claims.crc ?? crc32(bytes), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(claims.unpackedBytes ?? bytes.length, 18);
    shared.writeUInt16LE(name.length, 22);
    local.push(Buffer.from("PK\x03\x04", "latin1"), shared, name, packed);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(((claims.unixMode ?? 0o100644) << 16) >>> 0, 6);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.from("PK\x01\x02\x14\x03", "latin1"), shared, rest, name);
    offset += 30 + name.length + packed.length;
  }
  const entries = Buffer.concat(directory);
  return Buffer.concat([...local, entries, endOfDirectory(members.length, entries.length, offset)]);
}

/** With its 64-bit form where there are more members than the other can tell. */
function endOfDirectory(members: number, bytes: number, offset: number): Buffer {
  const record = Buffer.alloc(56);
  record.write("PK\x06\x06", 0, "latin1");
  record.writeBigUInt64LE(44n, 4);
  record.writeUInt16LE(45, 12);
  record.writeUInt16LE(45, 14);
  record.writeBigUInt64LE(BigInt(members), 24);
  record.writeBigUInt64LE(BigInt(members), 32);
  record.writeBigUInt64LE(BigInt(bytes), 40);
  record.writeBigUInt64LE(BigInt(offset), 48);
  const locator = Buffer.alloc(20);
  locator.write("PK\x06\x07", 0, "latin1");
  locator.writeBigUInt64LE(BigInt(offset + bytes), 8);
  locator.writeUInt32LE(1, 16);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", 0, "latin1");
  end.writeUInt16LE(Math.min(members, 0xffff), 8);
  end.writeUInt16LE(Math.min(members, 0xffff), 10);
  end.writeUInt32LE(bytes, 12);
  end.writeUInt32LE(offset, 16);
  return members > 0xffff ? Buffer.concat([record, locator, end]) : end;
}
