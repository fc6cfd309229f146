import { rawZip } from "../integration/imports/raw-zip";
import type { ExportFiles } from "./subject";

export interface Packed {
  name: string;
  content: Uint8Array;
  /** Of all files, unpacked. */
  bytes: number;
}

/** The upload that an export makes: a file by itself, or an archive of them. */
export function packed(files: ExportFiles, isAlwaysArchive: boolean): Packed {
  const members = Object.entries(files).map(([path, content]) => ({
    path,
    content: Buffer.from(content ?? ""),
  }));
  const bytes = members.reduce((sum, { content }) => sum + content.length, 0);
  const [only] = members;
  if (members.length === 1 && only && !isAlwaysArchive)
    return { name: only.path, content: only.content, bytes };
  return { name: "export.zip", content: rawZip(members), bytes };
}
