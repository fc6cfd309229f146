import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { DataFolderInUseError, lockDataFolder } from "@/db/embedded/data-folder-lock";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "lock-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const lockFile = () => path.join(folder, "server.lock");
const birthOf = (pid: number) => readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ")[19];

test("a folder held by a live process is refused", () => {
  writeFileSync(lockFile(), JSON.stringify({ pid: process.ppid, bornAt: birthOf(process.ppid) }));
  expect(() => lockDataFolder(folder)).toThrow(DataFolderInUseError);
});

test("the lock of a dead process is taken over", () => {
  const dead = spawnSync(process.execPath, ["-e", ""]);
  writeFileSync(lockFile(), JSON.stringify({ pid: dead.pid, bornAt: "1" }));
  lockDataFolder(folder);
  expect(JSON.parse(readFileSync(lockFile(), "utf8")).pid).toBe(process.pid);
});

test("a new process that was given the number of a dead one does not hold the lock", () => {
  writeFileSync(lockFile(), JSON.stringify({ pid: process.ppid, bornAt: "1" }));
  lockDataFolder(folder);
  expect(JSON.parse(readFileSync(lockFile(), "utf8")).pid).toBe(process.pid);
});

test("a lock file cut off by a full disk is taken over", () => {
  writeFileSync(lockFile(), "");
  lockDataFolder(folder);
  expect(JSON.parse(readFileSync(lockFile(), "utf8")).pid).toBe(process.pid);
});
