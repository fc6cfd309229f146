import { once } from "node:events";
import { connect } from "node:net";
import { createWebSocketStream, WebSocketServer } from "ws";

export interface NeonProxy {
  /** For `NEON_PROXY`. */
  address: string;
  /** Connections that went through so far. */
  connections(): number;
  /** Refuses the next connections as a database does that is waking up. */
  sleepFor(connections: number): void;
  /** Cuts the connections that are open. */
  cut(): void;
  close(): Promise<void>;
}

/** What Neon runs in front of a database: a WebSocket for each connection, with the bytes of Postgres in it. */
export async function startNeonProxy(): Promise<NeonProxy> {
  const server = new WebSocketServer({ port: 0, host: "127.0.0.1" });
  await once(server, "listening");
  let connections = 0;
  let asleepFor = 0;
  server.on("connection", (socket, request) => {
    connections++;
    if (asleepFor-- > 0) {
      socket.on("message", () => {
        socket.send(refusal("57P03", "the database system is starting up"));
        socket.close();
      });
      return;
    }
    const target = new URL(request.url ?? "", "ws://proxy").searchParams.get("address") ?? "";
    const [host, port] = target.split(":");
    const bytes = createWebSocketStream(socket);
    const postgres = connect(Number(port), host);
    bytes.on("error", () => postgres.destroy());
    postgres.on("error", () => socket.terminate());
    bytes.pipe(postgres).pipe(bytes);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("No port could be had.");
  const cut = () => {
    for (const client of server.clients) client.terminate();
  };
  return {
    address: `127.0.0.1:${address.port}/v2`,
    connections: () => connections,
    sleepFor(times) {
      asleepFor = times;
    },
    cut,
    async close() {
      cut();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** ErrorResponse of the protocol (https://www.postgresql.org/docs/current/protocol-message-formats.html). */
function refusal(code: string, message: string): Buffer {
  const fields = Buffer.from(`SFATAL\0VFATAL\0C${code}\0M${message}\0\0`);
  const head = Buffer.from("E\0\0\0\0");
  head.writeInt32BE(fields.length + 4, 1);
  return Buffer.concat([head, fields]);
}
