import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Worker } from "node:worker_threads";

interface EmbeddedPostgres {
  /** For the `host` option of `pg`: the folder of the Unix socket, which only this user can enter. */
  socketDir: string;
  stop(): Promise<void>;
}

/**
 * Starts Postgres inside this process, on a thread of its own, with its files in `folder`
 * (`memory://` for a database that is gone with the process). It serves one connection at a time. Should it crash, the
 * process ends: a server without its database could only fail, and one that ended is started again by whoever keeps it.
 */
export async function startPglite(folder: string): Promise<EmbeddedPostgres> {
  if (folder !== "memory://") await mkdir(folder, { recursive: true });
  const socketDir = mkdtempSync(path.join(tmpdir(), "backscroll-"));
  process.once("exit", () => rmSync(socketDir, { recursive: true, force: true }));

  const worker = new Worker(path.join(process.cwd(), "db/embedded/pglite-worker.mjs"), {
    workerData: { dataDir: folder, socketPath: path.join(socketDir, ".s.PGSQL.5432") },
  });
  await once(worker, "message");
  worker.unref();
  const crashed = () => {
    process.stderr.write(
      "\nThe embedded database ended unexpectedly. Start Backscroll again: nothing that was stored is lost.\n",
    );
    process.exit(1);
  };
  worker.once("error", crashed).once("exit", crashed);

  return {
    socketDir,
    async stop() {
      worker.off("error", crashed).off("exit", crashed);
      const closed = once(worker, "message");
      worker.postMessage("stop");
      await closed;
      await worker.terminate();
      rmSync(socketDir, { recursive: true, force: true });
    },
  };
}
