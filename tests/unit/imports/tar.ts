/** One member of a tar archive: its header, its content and what fills the last block. */
function member(path: string, content: Buffer, type: string, prefix = ""): Buffer {
  const header = Buffer.alloc(512);
  header.write(path, 0, 100);
  header.write("0000644\0", 100);
  header.write(`${content.length.toString(8).padStart(11, "0")} `, 124);
  header.write("        ", 148);
  header.write(type, 156);
  header.write("ustar\x0000", 257);
  header.write(prefix, 345, 155);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
  return Buffer.concat([header, content, Buffer.alloc((512 - (content.length % 512)) % 512)]);
}

/** How a name of more than 100 bytes is written. */
export type LongNames = "gnu" | "pax" | "prefix";

/** A tar archive of the given files. */
export function tar(files: Record<string, string>, longNames: LongNames): Buffer {
  const members = Object.entries(files).flatMap(([path, content]) => {
    const body = Buffer.from(content);
    if (path.length <= 100) return [member(path, body, "0")];
    if (longNames === "gnu")
      return [member("././@LongLink", Buffer.from(`${path}\0`), "L"), member(path.slice(0, 100), body, "0")];
    if (longNames === "pax") {
      const attributes = Buffer.from(`30 mtime=1619856000.250000000\n${path.length + 10} path=${path}\n`);
      return [member("PaxHeaders/x", attributes, "x"), member(path.slice(0, 100), body, "0")];
    }
    const cut = path.lastIndexOf("/");
    return [member(path.slice(cut + 1), body, "0", path.slice(0, cut))];
  });
  return Buffer.concat([member("./", Buffer.alloc(0), "5"), ...members, Buffer.alloc(1024)]);
}
