import { AppError } from "@/lib/errors/app-error";
import { baseNameOf, folderOf } from "@/lib/formats/archive-path";
import type { ExportFile, ImportNote } from "@/lib/formats/export-format";
import { importNote } from "@/lib/formats/import-note";
import { jsonItems } from "@/lib/formats/json/json-items";
import { idOf, isRaw, listOf, type Raw, textOf } from "@/lib/formats/json/raw";
import { WorkspacePeople } from "@/lib/formats/slack/people";
import { cleanText } from "@/lib/formats/text/clean-text";

export interface Channel {
  id: string;
  title: string | null;
  /** In the order of their dates. */
  days: ExportFile[];
}

/** What the files beside the channels tell. */
export class Workspace {
  readonly people = new WorkspacePeople();
  readonly channels: Channel[] = [];
  /** Names of channels by their ids. */
  readonly names = new Map<string, string>();
  readonly notes: ImportNote[] = [];
  private readonly listed: { entry: Raw; kind: string }[] = [];

  async read(files: readonly ExportFile[]): Promise<void> {
    for (const file of files) {
      const name = baseNameOf(file.path);
      if (name === "users.json" || name === "org_users.json") {
        await this.readList(file, (user) => this.people.add(user));
      } else if (/^(?:channels|groups|dms|mpims)\.json$/.test(name)) {
        await this.readList(file, (entry) => this.listed.push({ entry, kind: name }));
      }
    }
    this.gather(daysByFolder(files));
  }

  private gather(folders: Map<string, ExportFile[]>): void {
    const unlisted = new Map(folders);
    for (const { entry, kind } of this.listed) {
      const id = idOf(entry.id) ?? textOf(entry.name);
      if (id === undefined || id === null) continue;
      const folder = [textOf(entry.name), id].find((name) => name !== null && unlisted.has(name)) ?? id;
      const title = kind === "dms.json" || kind === "mpims.json" ? this.namesOf(entry) : textOf(entry.name);
      if (title !== null) this.names.set(id, title);
      this.channels.push({ id, title: title && cleanText(title), days: unlisted.get(folder) ?? [] });
      unlisted.delete(folder);
    }
    for (const [folder, days] of unlisted) this.channels.push({ id: folder, title: cleanText(folder), days });
  }

  /** Talks between a few people have no name but theirs. */
  private namesOf(entry: Raw): string | null {
    const names = listOf(entry.members).flatMap((id) =>
      typeof id === "string" ? (this.people.find(id) ?? id) : [],
    );
    return names.length > 0 ? names.join(", ") : textOf(entry.name);
  }

  private async readList(file: ExportFile, take: (entry: Raw) => void): Promise<void> {
    try {
      for await (const items of jsonItems(file, "")) for (const item of items) if (isRaw(item)) take(item);
    } catch (error) {
      if (!(error instanceof AppError && error.code === "damaged-file")) throw error;
      const name = baseNameOf(file.path);
      this.notes.push(importNote("damaged-member", { file: name }));
    }
  }
}

function daysByFolder(files: readonly ExportFile[]): Map<string, ExportFile[]> {
  const folders = new Map<string, ExportFile[]>();
  for (const file of files) {
    if (!/^\d{4}-\d{2}-\d{2}\.json$/.test(baseNameOf(file.path))) continue;
    const folder = baseNameOf(folderOf(file.path));
    const days = folders.get(folder);
    if (days) days.push(file);
    else folders.set(folder, [file]);
  }
  return folders;
}
