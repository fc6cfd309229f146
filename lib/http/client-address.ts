import "server-only";
import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import { env } from "@/lib/env";

const HEADER = "x-backscroll-peer";

/**
 * Has the address that a request really comes from noted on it, whatever it says of itself, which no handler could find
 * out later. The channel is told before any handler runs (https://nodejs.org/api/diagnostics_channel.html#http).
 */
export function noteAddresses(): void {
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: IncomingMessage };
    request.headers[HEADER] = request.socket.remoteAddress ?? "";
  });
}

/**
 * Where a request comes from. Behind a proxy it is the last address that this one was told, which the proxy has added
 * itself; what stands before it anybody could have written.
 */
export function clientAddress({ headers }: Pick<Request, "headers">): string | undefined {
  const told = env().TRUST_PROXY ? headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() : undefined;
  return told || headers.get(HEADER) || undefined;
}
