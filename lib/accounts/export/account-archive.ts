import "server-only";
import { Readable } from "node:stream";
import { ZipFile } from "yazl";
import type { Database } from "@/db/client";
import { listConversations } from "@/db/queries/account-export";
import { listAnalyses } from "@/db/queries/analyses";
import type { AnalysisState } from "@/db/schema/analyses";
import { chatEntries, conversationEntries, ownEntries } from "./archive-entries";

/** A file of the archive: its path, and its text as it is read from the database. */
export interface ArchiveEntry {
  path: string;
  text: () => AsyncIterable<string>;
}

/** Everything that is kept of somebody as a zip file, written while it is read. */
export async function openAccountArchive(database: Database, owned: { ownerId: string }): Promise<Readable> {
  const chats: AnalysisState[] = await listAnalyses(database, { ...owned, months: 1 });
  const conversations = await listConversations(database, owned);
  const entries = [
    ...ownEntries(database, owned),
    ...chats.flatMap((chat, place) => chatEntries(database, { ...owned, chat, place })),
    ...conversationEntries(database, { ...owned, conversations }),
  ];
  const zip = new ZipFile();
  const archive = Readable.from(zip.outputStream as AsyncIterable<Uint8Array>, { objectMode: false });
  zip.on("error", (error: Error) => archive.destroy(error));
  for (const { path, text } of entries) {
    zip.addReadStreamLazy(path, (give) => give(null, Readable.from(text(), { objectMode: false })));
  }
  zip.end();
  return archive;
}
