import { once } from "node:events";
import { createServer, type Socket } from "node:net";
import { PGlite } from "@electric-sql/pglite";
import { vector } from "@electric-sql/pglite-pgvector";
import { Turns } from "./turns";

const STARTUP_CODES = { ssl: 80877103, cancel: 80877102 };
/** Messages after which the other side waits for an answer: Query, Sync, and the end of a COPY. */
const ENDS_OF_REQUEST = new Set(["Q", "S", "c", "f"]);
const READY_FOR_QUERY = "Z".charCodeAt(0);
const IDLE = "I".charCodeAt(0);

export interface PgliteServer {
  port: number;
  close(): Promise<void>;
}

/**
 * A Postgres for many connections at once, from the embedded one that has a single session: a connection has it for
 * itself from its first message until the answer says that no transaction is open.
 */
export async function startPgliteServer(dataDir: string): Promise<PgliteServer> {
  const database = await PGlite.create({ dataDir, extensions: { vector } });
  const turns = new Turns();
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket)).on("error", () => {});
    void serve(socket, database, turns).catch(() => socket.destroy());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("No port could be had.");
  return {
    port: address.port,
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await database.close();
    },
  };
}

async function serve(socket: Socket, database: PGlite, turns: Turns): Promise<void> {
  let release: (() => void) | undefined;
  try {
    for await (const request of requests(socket)) {
      release ??= await turns.take();
      const answer = await database.execProtocolRaw(request, { syncToFs: false });
      socket.write(answer);
      if (!isIdle(answer)) continue;
      release();
      release = undefined;
    }
  } finally {
    if (release) await database.exec("rollback").catch(() => {});
    release?.();
  }
}

/** What a client sends, in pieces that are answered at once: a message, or several up to the one that asks for an answer. */
async function* requests(socket: Socket): AsyncGenerator<Uint8Array> {
  let isStarted = false;
  let request: Buffer[] = [];
  for await (const message of messages(socket, () => isStarted)) {
    const type = isStarted ? String.fromCharCode(message[0] ?? 0) : "";
    const code = isStarted ? 0 : message.readInt32BE(4);
    if (type === "X" || code === STARTUP_CODES.cancel) return;
    if (code === STARTUP_CODES.ssl) {
      socket.write("N");
      continue;
    }
    request.push(message);
    if (isStarted && !ENDS_OF_REQUEST.has(type)) continue;
    isStarted = true;
    yield Buffer.concat(request);
    request = [];
  }
}

/** Whole messages: a type and its length, or the length alone before the start. */
async function* messages(socket: Socket, isStarted: () => boolean): AsyncGenerator<Buffer> {
  let buffer = Buffer.alloc(0);
  for await (const chunk of socket as AsyncIterable<Buffer>) {
    buffer = Buffer.concat([buffer, chunk]);
    for (let size = sizeOf(buffer, isStarted()); size <= buffer.length; size = sizeOf(buffer, isStarted())) {
      const message = buffer.subarray(0, size);
      buffer = buffer.subarray(size);
      yield message;
    }
  }
}

function sizeOf(buffer: Buffer, isStarted: boolean): number {
  const prefix = isStarted ? 1 : 0;
  return buffer.length < prefix + 4 ? Number.POSITIVE_INFINITY : prefix + buffer.readInt32BE(prefix);
}

/** Whether an answer ends with ReadyForQuery outside a transaction. */
function isIdle(answer: Uint8Array): boolean {
  return answer.at(-6) === READY_FOR_QUERY && answer.at(-1) === IDLE;
}
