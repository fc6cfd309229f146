/** Files of this app in a store that others may use as well. */
const FOLDER = "backscroll/";

/** What is in a file is told by its content, so that all are stored as the same type, which no browser displays. */
export const BLOB_TYPE = "application/octet-stream";

export function blobPath(key: string): string {
  return FOLDER + key;
}

export function keyOfBlob(path: string): string {
  return path.slice(FOLDER.length);
}
