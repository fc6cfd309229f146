/** "export/general/2024-01-31.json" is "2024-01-31.json". */
export function baseNameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** "export/general/2024-01-31.json" is "export/general"; empty for a file that stands in no folder. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
