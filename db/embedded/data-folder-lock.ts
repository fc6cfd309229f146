import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Another process uses the data folder. */
export class DataFolderInUseError extends Error {
  override name = "DataFolderInUseError";
}

interface Holder {
  pid: number;
  /** Tells a live holder from a new process that was given the same number; empty where the system does not say. */
  bornAt: string;
}

/**
 * Takes the data folder for this process until it ends. A lock whose holder is dead is taken over, so a killed
 * server starts again at once.
 * @throws DataFolderInUseError while another live process holds it.
 */
export function lockDataFolder(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, "server.lock");
  const self: Holder = { pid: process.pid, bornAt: birthOf(process.pid) };

  for (let tries = 0; tries < 5; tries++) {
    try {
      writeFileSync(file, JSON.stringify(self), { flag: "wx" });
      process.once("exit", () => rmSync(file, { force: true }));
      return;
    } catch (error) {
      if (!isFileError(error, "EEXIST")) throw error;
    }
    const holder = readHolder(file);
    if (holder && isAlive(holder)) {
      throw new DataFolderInUseError(
        `The data folder ${folder} is in use by another Backscroll server (process ${holder.pid}). ` +
          "Stop that one first, or start this one with another DATA_DIR and PORT.",
      );
    }
    removeStaleLock(file);
  }
  throw new DataFolderInUseError(
    `The data folder ${folder} could not be locked. Is another server just starting?`,
  );
}

/** Renaming succeeds for one process only, so two that start together cannot both remove the lock. */
function removeStaleLock(file: string): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
    rmSync(aside, { force: true });
  } catch (error) {
    if (!isFileError(error, "ENOENT")) throw error;
  }
}

function readHolder(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Holder;
  } catch {
    return undefined;
  }
}

function isAlive(holder: Holder): boolean {
  if (holder.pid === process.pid) return false;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    return isFileError(error, "EPERM");
  }
  return birthOf(holder.pid) === holder.bornAt;
}

/** The start time of a process in clock ticks since boot: field 22 of `/proc/<pid>/stat` (proc(5)). */
function birthOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  } catch {
    return "";
  }
}

function isFileError(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
