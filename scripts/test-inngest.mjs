// @ts-check
import { spawnSync } from "node:child_process";
import { ensureBuilt } from "./ensure-built.mjs";
import { ensureInstalled } from "./ensure-installed.mjs";

/** `npm run test:e2e:inngest`: the browser tests with the jobs on the Inngest server that the environment names. */
const { INNGEST_DEV, INNGEST_BASE_URL } = process.env;
if (!INNGEST_BASE_URL && !INNGEST_DEV?.startsWith("http")) {
  process.stderr.write(
    "Set INNGEST_DEV to the address of a Dev Server, such as http://127.0.0.1:8288. It must reach this machine.\n" +
      "One is started by: npx inngest-cli@latest dev --no-discovery\n" +
      "Or set INNGEST_BASE_URL, INNGEST_EVENT_KEY and INNGEST_SIGNING_KEY to those of a self-hosted server.\n",
  );
  process.exit(2);
}
ensureInstalled();
ensureBuilt();
const playwright = ["node_modules/@playwright/test/cli.js", "test", ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, playwright, {
  stdio: "inherit",
  env: { ...process.env, TEST_PARTS: "inngest" },
});
process.exit(status ?? 1);
