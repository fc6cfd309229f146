import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenDatabase, openEmbedded } from "@/db/client";
import { migrationsUntil } from "@/db/migrations-until";
import { countRows, listTables } from "@/db/queries/dump";
import type { Manifest } from "@/lib/backup/manifest.schema";
import { openBackup } from "@/lib/backup/open-backup";
import { restoreBackup } from "@/lib/backup/restore-backup";
import { writeBackup } from "@/lib/backup/write-backup";
import { retrieve } from "@/lib/search/retrieve";
import { localFileStore } from "@/lib/storage/local-file-store";
import { ApiClient } from "../api-client";
import { withTestApp } from "../test-app";

withTestApp();

const chat = [
  "12/03/2024, 18:45 - Ana: where is the spare key?",
  '12/03/2024, 18:46 - Ben: under the blue flower pot\u2028behind \\ the "shed" 🪴',
  "13/03/2024, 09:00 - Ana: found it",
].join("\n");

const folder = mkdtempSync(path.join(tmpdir(), "backscroll-backup-"));
const file = path.join(folder, "whole.zip");
const person = new ApiClient();
let source: OpenDatabase;
let manifest: Manifest;
let analysisId: string;

beforeAll(async () => {
  const { openDatabase } = await import("@/db/client");
  source = await openDatabase();
  const { body } = await person.analyze(chat);
  analysisId = body.analysisId;
  await person.follow(analysisId);
  await person.upload(chat);
  const asked = await person.post(`/api/analyses/${analysisId}/chat`, { question: "Where is the key?" });
  await asked.response.text();
  const store = localFileStore(path.join(process.env.DATA_DIR ?? "", "blobs"));
  manifest = await writeBackup(file, { database: source.database, store, secret: "a key" });
});
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));

/** Somewhere that nothing was stored yet, as far as the migrations made by then go. */
async function emptyPlace(until = manifest.migration) {
  const place = mkdtempSync(path.join(folder, "place-"));
  const migrations = await migrationsUntil(until);
  const { database, close } = await openEmbedded("memory://", migrations);
  return {
    database,
    close,
    store: localFileStore(path.join(place, "blobs")),
    blobs: path.join(place, "blobs"),
  };
}

async function tableCounts(database: OpenDatabase["database"]): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of await listTables(database)) counts[table.name] = await countRows(database, table);
  return counts;
}

test("what is restored is what there was, and can be searched", async () => {
  const place = await emptyPlace();
  try {
    const backup = await openBackup(file);
    await restoreBackup(backup, { ...place, isForced: false });
    expect(await tableCounts(place.database)).toEqual(manifest.tables);
    expect(manifest.tables).toMatchObject({ analyses: 1, messages: 3, users: 1, turns: 1, uploads: 1 });

    for (const { name } of await listTables(place.database)) {
      const [here, there] = await Promise.all(
        [place.database, source.database].map((one) => digestOf(one, name)),
      );
      expect([name, here]).toEqual([name, there]);
    }
    const [upload] = Object.keys(manifest.files);
    expect(readFileSync(path.join(place.blobs, upload ?? ""), "utf8")).toBe(chat);

    const { found } = await retrieve(place.database, {
      analysis: { id: analysisId, timeZone: "UTC", embeddingModel: null },
      question: "flower pot",
      limit: 5,
    });
    expect(JSON.stringify(found)).toContain("under the blue flower pot");
  } finally {
    await place.close();
  }
});

test("a place where something is stays as it is, unless it is told to be replaced", async () => {
  const place = await emptyPlace();
  try {
    const backup = await openBackup(file);
    await restoreBackup(backup, { ...place, isForced: false });
    writeFileSync(path.join(place.blobs, "left-over"), "old");
    await expect(restoreBackup(backup, { ...place, isForced: false })).rejects.toThrow("--force");
    await restoreBackup(backup, { ...place, isForced: true });
    expect(await tableCounts(place.database)).toEqual(manifest.tables);
    expect(existsSync(path.join(place.blobs, "left-over"))).toBe(false);
  } finally {
    await place.close();
  }
});

test("a damaged backup restores nothing", async () => {
  const bytes = readFileSync(file);
  const at = bytes.indexOf("tables/messages.jsonl") + 40;
  bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  const damaged = path.join(folder, "damaged.zip");
  writeFileSync(damaged, bytes);
  const place = await emptyPlace();
  try {
    await expect(restoreBackup(await openBackup(damaged), { ...place, isForced: false })).rejects.toThrow();
    expect(Object.values(await tableCounts(place.database)).every((count) => count === 0)).toBe(true);
  } finally {
    await place.close();
  }
  writeFileSync(damaged, bytes.subarray(0, bytes.length / 2));
  await expect(openBackup(damaged)).rejects.toThrow("not a whole backup");
});

test("a backup of a newer version is refused", async () => {
  const place = await emptyPlace(manifest.migration - 1);
  try {
    await expect(restoreBackup(await openBackup(file), { ...place, isForced: false })).rejects.toThrow(
      "newer",
    );
  } finally {
    await place.close();
  }
});

test("only its owner may read a backup", () => {
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(existsSync(`${file}.part`)).toBe(false);
});

test("the command leaves the data of a running server alone", () => {
  const target = path.join(folder, "second.zip");
  const command = ["--conditions=react-server", "--import", "tsx", "scripts/backup.ts", target];
  const { status, stderr } = spawnSync(process.execPath, command, { encoding: "utf8", env: process.env });
  expect([status, stderr]).toEqual([1, expect.stringContaining("Stop that one first")]);
  expect(existsSync(target)).toBe(false);
});

async function digestOf(database: OpenDatabase["database"], table: string): Promise<unknown> {
  const { sql } = await import("drizzle-orm");
  const { rows } = await database.execute(
    sql`select md5(string_agg(t::text, '|' order by t::text)) as digest from ${sql.identifier(table)} t`,
  );
  return rows[0]?.digest;
}
