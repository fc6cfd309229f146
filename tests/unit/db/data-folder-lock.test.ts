import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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

test("a lock that this very process holds is not taken twice", () => {
  lockDataFolder(folder);
  expect(() => lockDataFolder(folder)).toThrow(DataFolderInUseError);
});

test("nothing but the lock is left in the folder", () => {
  writeFileSync(lockFile(), JSON.stringify({ pid: process.ppid, bornAt: "1" }));
  lockDataFolder(folder);
  expect(readdirSync(folder)).toEqual(["server.lock"]);
});

test("of many processes that start together exactly one gets the folder", async () => {
  writeFileSync(lockFile(), JSON.stringify({ pid: process.ppid, bornAt: "1" }));
  const script = `
    const { lockDataFolder } = await import("${path.resolve("db/embedded/data-folder-lock.ts")}");
    try { lockDataFolder(${JSON.stringify(folder)}); console.log("locked"); process.stdin.resume(); process.stdin.on("end", () => process.exit(0)); }
    catch { console.log("refused"); }`;
  const processes = Array.from({ length: 6 }, () =>
    spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script]),
  );
  const answers = await Promise.all(
    processes.map(async ({ stdout }) => String((await once(stdout, "data"))[0]).trim()),
  );
  for (const { stdin } of processes) stdin.end();
  expect(answers.toSorted()).toEqual(["locked", ...Array(5).fill("refused")]);
});
