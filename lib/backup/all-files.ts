import type { FileStore } from "@/lib/storage/file-store";

const END_OF_TIME = new Date(8.64e15);

/** The keys of all that is in the store, also of files that are still arriving. */
export function allFiles(store: FileStore): AsyncIterable<string> {
  return store.listOlderThan(END_OF_TIME);
}
