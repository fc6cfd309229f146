// @ts-check
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";

/** Written by npm at the end of every install. */
const INSTALLED = "node_modules/.package-lock.json";

/** Installs the locked packages unless that was done since the lock file last changed. */
export function ensureInstalled() {
  if (existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync("package-lock.json").mtimeMs) return;
  process.stdout.write("Installing packages…\n");
  const { status } = spawnSync(
    "npm",
    ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"],
    {
      stdio: "inherit",
      shell: process.platform === "win32",
    },
  );
  if (status !== 0) {
    process.stderr.write(
      "\nThe packages could not be installed. Is the network there? Then run the command again.\n",
    );
    process.exit(1);
  }
}
