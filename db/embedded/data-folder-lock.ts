import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
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

const mostTries = 5;

/**
 * Takes the data folder for this process until it ends. A lock whose holder is dead is taken over, so a killed
 * server starts again at once. Processes are told apart on one machine only: a volume that several machines share is
 * not protected.
 * @throws DataFolderInUseError while another live process holds it.
 */
export function lockDataFolder(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const lock = path.join(folder, "server.lock");
  const own = JSON.stringify({ pid: process.pid, bornAt: birthOf(process.pid) } satisfies Holder);

  for (let tries = 0; tries < mostTries; tries++) {
    if (placeWhole(lock, own)) {
      process.once("exit", () => {
        if (read(lock) === own) rmSync(lock, { force: true });
      });
      return;
    }
    const found = read(lock);
    if (found === undefined) continue;
    if (isHeld(found)) throw inUse(folder, found);
    removeStale(lock, found, folder);
  }
  throw new DataFolderInUseError(
    `The data folder ${folder} could not be locked. Is another server just starting?`,
  );
}

/** A link appears with its content or not at all, and never in place of another. */
function placeWhole(lock: string, content: string): boolean {
  const whole = `${lock}.${process.pid}.new`;
  writeFileSync(whole, content);
  try {
    linkSync(whole, lock);
    return true;
  } catch (error) {
    if (isFileError(error, "EEXIST")) return false;
    throw error;
  } finally {
    rmSync(whole, { force: true });
  }
}

/** Between the look and the removal another process may have put its own lock there: then that one is put back. */
function removeStale(lock: string, judged: string, folder: string): void {
  const aside = `${lock}.${process.pid}.old`;
  try {
    renameSync(lock, aside);
  } catch (error) {
    if (isFileError(error, "ENOENT")) return;
    throw error;
  }
  const moved = read(aside);
  if (moved !== undefined && moved !== judged && isHeld(moved)) {
    placeWhole(lock, moved);
    rmSync(aside, { force: true });
    throw inUse(folder, moved);
  }
  rmSync(aside, { force: true });
}

function inUse(folder: string, content: string): DataFolderInUseError {
  return new DataFolderInUseError(
    `The data folder ${folder} is in use by another Backscroll server (process ${parse(content)?.pid}). ` +
      "Stop that one first, or start this one with another DATA_DIR and PORT.",
  );
}

/** A lock that cannot be read was left half written by a full disk, and holds nothing. */
function isHeld(content: string): boolean {
  const holder = parse(content);
  if (!holder || !isAlive(holder.pid)) return false;
  return birthOf(holder.pid) === holder.bornAt;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isFileError(error, "EPERM");
  }
}

function parse(content: string): Holder | undefined {
  try {
    return JSON.parse(content) as Holder;
  } catch {
    return undefined;
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (isFileError(error, "ENOENT")) return undefined;
    throw error;
  }
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
