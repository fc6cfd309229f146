import { baseNameOf, folderOf } from "@/lib/formats/archive-path";
import type { ExportFile } from "@/lib/formats/export-format";
import { type Raw, rawOf, textOf } from "@/lib/formats/json/raw";
import { readSmallJson } from "@/lib/formats/json/small-json";
import { cleanText } from "@/lib/formats/text/clean-text";

export interface PackagedChannel {
  id: string;
  messages: ExportFile;
  description: ExportFile | undefined;
}

export interface Account {
  /** Of the person whose messages these are; null where the package does not tell. */
  name: string | null;
  /** What the package calls its channels, by their ids: "general in Book club". */
  titles: ReadonlyMap<string, string>;
}

export async function readAccount(files: readonly ExportFile[]): Promise<Account> {
  const titles = new Map<string, string>();
  let name: string | null = null;
  for (const file of files) {
    const kind = baseNameOf(file.path);
    if (kind === "index.json") {
      for (const [id, title] of Object.entries(rawOf(await readSmallJson(file))))
        if (typeof title === "string") titles.set(id, cleanText(title));
    } else if (kind === "user.json") {
      const user = rawOf(await readSmallJson(file));
      name ??= textOf(user.global_name) ?? textOf(user.username);
    }
  }
  return { name: name && cleanText(name), titles };
}

export function channelsIn(files: readonly ExportFile[]): PackagedChannel[] {
  const descriptions = new Map<string, ExportFile>();
  const channels: PackagedChannel[] = [];
  for (const file of files)
    if (baseNameOf(file.path) === "channel.json") descriptions.set(folderOf(file.path), file);
  for (const file of files) {
    if (!/^messages\.(?:json|csv)$/i.test(baseNameOf(file.path))) continue;
    const folder = folderOf(file.path);
    const id = baseNameOf(folder).replace(/^c(?=\d)/, "");
    channels.push({ id, messages: file, description: descriptions.get(folder) });
  }
  return channels;
}

/** "general in Book club", going by `channel.json` where the index has no name. */
export async function titleOf(channel: PackagedChannel, account: Account): Promise<string | null> {
  const indexed = account.titles.get(channel.id);
  if (indexed !== undefined) return indexed;
  const description: Raw = rawOf(channel.description && (await readSmallJson(channel.description)));
  const guild = textOf(rawOf(description.guild).name);
  const name = textOf(description.name);
  if (name === null) return null;
  return cleanText(guild === null ? name : `${name} in ${guild}`);
}
