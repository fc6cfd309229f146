import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Database } from "@/db/client";
import { loadParticipants } from "@/db/queries/read-messages";
import { mergePeople } from "@/lib/people/merge-people";
import { indexExport } from "../index-export";
import type { ImportedChat } from "./ask-chat";
import type { ChatModel } from "./chat-model";
import { exportOf } from "./write-export";

/**
 * Writes the export of a chat, indexes it as the product does, and merges the second names of its people. What is counted is
 * not searched for by meaning, so that nothing is embedded.
 */
export async function importChat(database: Database, chat: ChatModel): Promise<ImportedChat> {
  const folder = mkdtempSync(path.join(tmpdir(), "backscroll-export-"));
  const { fileName, content } = exportOf(chat);
  const file = path.join(folder, fileName);
  writeFileSync(file, content);
  const imported = await indexExport(database, file, { timeZone: chat.timeZone, isEmbedded: false });
  rmSync(folder, { recursive: true, force: true });

  const names = await loadParticipants(database, imported);
  const idxOf = (name: string) => names.find((known) => known.name === name)?.idx;
  for (const { name, otherName } of chat.people) {
    if (!otherName) continue;
    const [from, into] = [idxOf(otherName), idxOf(name)];
    if (from !== undefined && into !== undefined) await mergePeople(database, { ...imported, from, into });
  }
  return imported;
}
