import { type OpenDatabase, openEmbedded } from "@/db/client";

/** A database of its own with the real migrations, gone when closed. */
export function openTestDatabase(): Promise<OpenDatabase> {
  return openEmbedded("memory://");
}
