import { baseNameOf } from "@/lib/formats/archive-path";
import type { ExportFile } from "@/lib/formats/export-format";
import { rawsOf, textOf } from "@/lib/formats/json/raw";
import { readSmallJson } from "@/lib/formats/json/small-json";
import { cleanText } from "@/lib/formats/text/clean-text";

interface Owners {
  nameOf(account: string | null): string;
}

/** The people of an account, from `users.json`. */
export async function readOwners(files: readonly ExportFile[]): Promise<Owners> {
  const names = new Map<string, string>();
  const file = files.find(({ path }) => baseNameOf(path) === "users.json");
  const users = file ? rawsOf(await readSmallJson(file)) : [];
  for (const user of users) {
    const [id, name] = [textOf(user.uuid), textOf(user.full_name)];
    if (id !== null && name !== null) names.set(id, cleanText(name));
  }
  const [only] = names.values();
  const fallback = names.size === 1 && only !== undefined ? only : "You";
  return { nameOf: (account) => (account === null ? undefined : names.get(account)) ?? fallback };
}
