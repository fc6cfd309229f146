// @ts-check
import { spawnSync } from "node:child_process";
import { ensureBuilt } from "./ensure-built.mjs";
import { ensureInstalled } from "./ensure-installed.mjs";

/** `npm run load`: many users at once against the built app. */
ensureInstalled();
ensureBuilt();
const load = ["--import", "tsx", "tests/load/run.ts", ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, load, { stdio: "inherit" });
process.exit(status ?? 1);
