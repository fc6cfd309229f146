import "server-only";
import { AppError } from "@/lib/errors/app-error";
import { fileStore } from "./file-store";

/** How many of these files are in the store. */
export async function countFiles(keys: string[]): Promise<number> {
  let files = 0;
  for (const key of keys) if (await isStored(key)) files += 1;
  return files;
}

async function isStored(key: string): Promise<boolean> {
  try {
    await fileStore().open(key, key);
    return true;
  } catch (error) {
    if (error instanceof AppError && error.code === "upload-gone") return false;
    throw error;
  }
}
