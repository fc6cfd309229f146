import "server-only";

/** How long it may take until a pool has a connection: a database that answers nothing would be waited for without end. */
export const CONNECT_MS = 30_000;
/** After so long without a word the other end of a connection is asked whether it is there: a query may take longer than that. */
export const KEEP_ALIVE_MS = 30_000;

/** How long a database that is waking up gets before each next try. */
const WAITS_MS = [100, 300, 900, 2_700];

/**
 * Codes that pass by themselves: Postgres starts or ends, has no connection left, or the line broke
 * (https://www.postgresql.org/docs/current/errcodes-appendix.html, classes 08, 53 and 57; errno). Neon answers XX000 while
 * it cannot yet reach the computer it is waking.
 */
const passing = new Set([
  "57P01",
  "57P02",
  "57P03",
  "53300",
  "08000",
  "08001",
  "08003",
  "08004",
  "08006",
  "XX000",
  "ECONNRESET",
  "ETIMEDOUT",
  "EPIPE",
]);

type Callback<Client> = (error: unknown, client?: Client, release?: unknown) => void;

interface Connecting {
  connect(...args: never[]): unknown;
  on(event: "error", listener: () => void): unknown;
  on(
    event: "connect",
    listener: (client: { on(event: "error", listener: () => void): unknown }) => void,
  ): unknown;
}

/**
 * Keeps the loss of a connection from ending the process, as an error nobody listens to would: whoever waits for a query is
 * told by that, and an idle connection is replaced at the next.
 */
export function outliveLosses(pool: Connecting): void {
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
}

/** Makes a pool try again to connect. Only connecting is repeated: nobody knows how far a failed query came. */
export function patient<Pool extends Connecting>(pool: Pool): Pool {
  type Client = { release: unknown };
  const once: () => Promise<Client> = pool.connect.bind(pool) as never;
  const connect = (callback?: Callback<Client>) => {
    const connecting = retried(once).catch((error: unknown) => {
      throw withCode(error);
    });
    if (!callback) return connecting;
    connecting.then(
      (client) => callback(undefined, client, client.release),
      (error) => callback(error),
    );
  };
  return Object.assign(pool, { connect });
}

/** The pool gives none to what took too long. */
function withCode(error: unknown): unknown {
  return error instanceof Error && !("code" in error) ? Object.assign(error, { code: "ETIMEDOUT" }) : error;
}

interface Connectable {
  connect(): Promise<unknown>;
  on(event: "error", listener: (error: Error) => void): unknown;
}

/** Connects with a new client for each try. An error of the connection later is followed by its end, which is what tells. */
export function connectPatiently<Client extends Connectable>(create: () => Client): Promise<Client> {
  return retried(async () => {
    const client = create();
    client.on("error", () => {});
    await client.connect();
    return client;
  });
}

async function retried<T>(attempt: () => Promise<T>): Promise<T> {
  for (const waitMs of WAITS_MS) {
    try {
      return await attempt();
    } catch (error) {
      if (!isPassing(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, waitMs));
    }
  }
  return attempt();
}

/** Whether something failed of what passes by itself. */
export function isPassing(error: unknown): boolean {
  return error instanceof Error && "code" in error && passing.has(String(error.code));
}
