// @ts-check
import { spawn } from "node:child_process";
import { ensureBuilt } from "./ensure-built.mjs";
import { ensureInstalled } from "./ensure-installed.mjs";
import { readEnvFile } from "./read-env-file.mjs";
import { whenParentEnds } from "./when-parent-ends.mjs";

/** `npm start`: installs what is missing, builds what has changed, and serves. With `--dev`: serves with hot reload. */
const isDev = process.argv.includes("--dev");

readEnvFile();
process.env.NEXT_TELEMETRY_DISABLED = "1";
ensureInstalled();
if (!isDev) ensureBuilt();

const host = process.env.HOST || "127.0.0.1";
const port = process.env.PORT || "3000";
const address = `http://${host === "127.0.0.1" ? "localhost" : host}:${port}`;
process.stdout.write(`\nBackscroll will be at ${address}\n\n`);

// The app ends itself in order: its signal handlers wait for the steps under way.
process.env.NEXT_MANUAL_SIG_HANDLE = "true";
const next = ["node_modules/next/dist/bin/next", isDev ? "dev" : "start", "-H", host, "-p", port];
const server = spawn(process.execPath, next, { stdio: "inherit" });
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
  process.on(signal, () => server.kill(signal));
}
// Without npm in between, a server is meant to outlive the shell that it was started in.
if (process.env.npm_lifecycle_event) whenParentEnds(() => server.kill("SIGTERM"));
server.on("exit", (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
