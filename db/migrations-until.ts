import { cp, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

interface Journal {
  entries: { when: number }[];
}

/** A folder with the migrations up to the one that was made at `when`, for a database as an older version had it. */
export async function migrationsUntil(when: number): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "backscroll-migrations-"));
  await cp(path.join(process.cwd(), "db/migrations"), folder, { recursive: true });
  const file = path.join(folder, "meta/_journal.json");
  const journal: Journal = JSON.parse(await readFile(file, "utf8"));
  const entries = journal.entries.filter((entry) => entry.when <= when);
  await writeFile(file, JSON.stringify({ ...journal, entries }));
  return folder;
}
