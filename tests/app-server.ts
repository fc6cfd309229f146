import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { vector } from "@electric-sql/pglite-pgvector";
import { envKeys } from "@/lib/env";
import { freePort } from "./free-port";
import { startHostedParts } from "./hosted/hosted-parts";
import { inngestSettings, joinInngest, leaveInngest } from "./inngest-server";
import { putMigratedDatabase } from "./migrated-database";

export interface AppServer {
  readonly url: string;
  readonly dataDir: string;
  /** Asks the database itself, past the server, which must not be running on an embedded one. */
  query(sql: string): Promise<Record<string, unknown>[]>;
  readonly pid: number;
  /** Its settings beside its own defaults; one that is changed holds from the next start. */
  readonly settings: Record<string, string>;
  /** Ends the process at once, as a crash would. */
  kill(): Promise<void>;
  /** Starts it again on the same data and port. */
  restart(): Promise<void>;
  /** Ends it and removes its data. */
  close(): Promise<void>;
}

/** Whether the tests are run against stand-ins for the hosted parts instead of the embedded ones. */
export const isHosted = process.env.TEST_PARTS === "hosted";

/** Whether the jobs are run by an Inngest server. */
export const isOnInngest = process.env.TEST_PARTS === "inngest";

/** The built app as a process of its own, on a free port of this machine and with data of its own. */
export async function startAppServer(env: Record<string, string> = {}): Promise<AppServer> {
  const parts = isHosted ? await startHostedParts() : undefined;
  const dataDir = mkdtempSync(path.join(tmpdir(), "backscroll-test-"));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const settings: Record<string, string> = {
    ...parts?.env,
    ...(isOnInngest && inngestSettings(port)),
    ...env,
  };
  if (!settings.DATABASE_URL) putMigratedDatabase(path.join(dataDir, "database"));
  const launch = () => launchServer(port, url, { DATA_DIR: dataDir, LOG_LEVEL: "error", ...settings });
  const cleanUp = async () => {
    await parts?.close();
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 3 });
  };
  let server = await launch().catch(async (error) => {
    await cleanUp();
    throw error;
  });

  const kill = async () => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const exited = once(server, "exit");
    server.kill("SIGKILL");
    await exited;
  };
  return {
    url,
    dataDir,
    settings,
    get pid() {
      return server.pid ?? 0;
    },
    query: (sql) => (parts ? parts.query(sql) : queryFolder(path.join(dataDir, "database"), sql)),
    kill,
    async restart() {
      await kill();
      server = await launch();
    },
    async close() {
      await kill();
      if (isOnInngest) await leaveInngest(url);
      await cleanUp();
    },
  };
}

async function queryFolder(folder: string, sql: string): Promise<Record<string, unknown>[]> {
  const database = await PGlite.create({ dataDir: folder, extensions: { vector } });
  try {
    return (await database.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await database.close();
  }
}

async function launchServer(port: number, url: string, env: Record<string, string>): Promise<ChildProcess> {
  const next = ["node_modules/next/dist/bin/next", "start", "-H", "127.0.0.1", "-p", String(port)];
  const server = spawn(process.execPath, next, {
    env: { ...process.env, ...withoutSettings, NODE_ENV: "production", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  server.stdout.on("data", (text) => {
    output += text;
  });
  server.stderr.on("data", (text) => {
    output += text;
  });
  while (server.exitCode === null) {
    if (await answers(`${url}/api/health`)) {
      if (isOnInngest) await joinInngest(url);
      return server;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The server ended before it was up:\n${output}`);
}

/** Empty counts as left out, and keeps a setting of the shell or of `.env` away from a test. */
const withoutSettings = Object.fromEntries(envKeys.map((key) => [key, ""]));

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    (response) => response.ok,
    () => false,
  );
}
