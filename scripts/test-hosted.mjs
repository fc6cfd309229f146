// @ts-check
import { spawnSync } from "node:child_process";
import { ensureBuilt } from "./ensure-built.mjs";
import { ensureInstalled } from "./ensure-installed.mjs";

/** `npm run test:e2e:hosted`: the browser tests against stand-ins for Neon, Vercel Blob and Gemini. */
ensureInstalled();
ensureBuilt();
const playwright = ["node_modules/@playwright/test/cli.js", "test", ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, playwright, {
  stdio: "inherit",
  env: { ...process.env, TEST_PARTS: "hosted" },
});
process.exit(status ?? 1);
