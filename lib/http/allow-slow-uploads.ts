import "server-only";
import { subscribe } from "node:diagnostics_channel";
import type { Server } from "node:http";

const HOUR_MS = 3_600_000;

/**
 * Gives a request an hour to arrive, as a large file on a slow line needs; Node gives it five minutes. Its headers still have
 * to be there within one. Next makes the server itself, which shows first where a request begins.
 */
export function allowSlowUploads(): void {
  subscribe("http.server.request.start", (message) => {
    const { server } = message as { server: Server };
    server.requestTimeout = HOUR_MS;
  });
}
