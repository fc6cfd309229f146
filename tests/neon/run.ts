import { startPgliteServer } from "./pglite-server";

/** `npx tsx tests/neon/run.ts`: an empty Postgres until it is stopped. Says where it is. */
const { port } = await startPgliteServer("memory://");
console.log(`postgres://postgres:postgres@127.0.0.1:${port}/postgres`);
