import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import path from "node:path";

const CACHE = path.resolve("node_modules/.cache/backscroll");

/** Puts an empty embedded database with all migrations into a folder: a copy, since setting one up takes seconds. */
export function putMigratedDatabase(folder: string): void {
  cpSync(template(), folder, { recursive: true });
}

/** Made once for what it is made from. */
function template(): string {
  const made = path.join(CACHE, `database-${keyOfTemplate()}`);
  if (existsSync(made)) return made;
  mkdirSync(CACHE, { recursive: true });
  const fresh = mkdtempSync(path.join(CACHE, "new-"));
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--conditions=react-server", "--import", "tsx", "tests/make-migrated-database.ts", fresh],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`The database for the tests was not made:\n${stderr}`);
  try {
    renameSync(fresh, made);
  } catch (error) {
    // Another worker was quicker.
    if (!existsSync(made)) throw error;
    rmSync(fresh, { recursive: true });
  }
  return made;
}

function keyOfTemplate(): string {
  const hash = createHash("sha256");
  for (const file of readdirSync("db/migrations", { withFileTypes: true })) {
    if (file.isFile()) hash.update(readFileSync(path.join("db/migrations", file.name)));
  }
  hash.update(readFileSync("node_modules/@electric-sql/pglite/package.json"));
  return hash.digest("hex").slice(0, 16);
}
