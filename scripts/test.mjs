// @ts-check
import { spawnSync } from "node:child_process";
import { ensureBuilt } from "./ensure-built.mjs";
import { ensureInstalled } from "./ensure-installed.mjs";

/** `npm test`: everything that must hold, from the linter to the browser. Stops at the first step that fails. */
process.env.NEXT_TELEMETRY_DISABLED = "1";
ensureInstalled();

step("Lint", "@biomejs/biome/bin/biome", ["check", "--error-on-warnings", "."]);
step("Types", "next/dist/bin/next", ["typegen"]);
step("Types", "typescript/bin/tsc", ["--noEmit"]);
step("Unit and integration tests", "vitest/vitest.mjs", ["run"]);
ensureBuilt();
step("Browser tests", "@playwright/test/cli.js", ["test"]);

/** @param {string} title @param {string} bin @param {string[]} args */
function step(title, bin, args) {
  process.stdout.write(`\n== ${title}\n`);
  const { status } = spawnSync(process.execPath, [`node_modules/${bin}`, ...args], { stdio: "inherit" });
  if (status !== 0) {
    process.stderr.write(`\n${title}: failed.\n`);
    process.exit(status ?? 1);
  }
}
