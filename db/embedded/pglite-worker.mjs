// @ts-check
import { parentPort, workerData } from "node:worker_threads";
import { PGlite } from "@electric-sql/pglite";
import { vector } from "@electric-sql/pglite-pgvector";
import { PGLiteSocketServer } from "@electric-sql/pglite-socket";

/**
 * PGlite computes on the thread that calls it, so it gets one of its own and speaks the Postgres protocol
 * over a Unix socket: the app uses the same driver as for any other Postgres.
 * @type {{ dataDir: string, socketPath: string }}
 */
const { dataDir, socketPath } = workerData;
if (!parentPort) throw new Error("This file runs as a worker thread.");

// A new file of the log is else filled with zeros first, which makes room safe on a disk that is told to flush. PGlite
// leaves flushing to the system. An old file of the log is deleted and not used again, as it has what was deleted meanwhile.
const startParams = [...PGlite.defaultStartParams, "-c", "wal_init_zero=off", "-c", "wal_recycle=off"];
const database = await PGlite.create({ dataDir, startParams, extensions: { vector } });
// The pool asks for one connection, but opens its next before the last has closed.
const server = new PGLiteSocketServer({ db: database, path: socketPath, maxConnections: 8 });
await server.start();

parentPort.on("message", async () => {
  await server.stop();
  await database.close();
  parentPort?.postMessage("closed");
  parentPort?.close();
});
parentPort.postMessage("ready");
