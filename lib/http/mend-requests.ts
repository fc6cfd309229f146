import "server-only";
import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";

/**
 * Makes ordinary requests of those that Next answers with an error of its own (500): an address whose escapes are no UTF-8
 * becomes one at which there is nothing, and TRACE the question for what a route takes.
 */
export function mendRequests(): void {
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: IncomingMessage };
    request.url = decodable(request.url ?? "/");
    if (request.method === "TRACE") request.method = "OPTIONS";
  });
}

/** "/api/%E0%A4%A" becomes "/api/%25E0%25A4%25A". */
function decodable(url: string): string {
  try {
    decodeURIComponent(url);
    return url;
  } catch {
    return url.replaceAll("%", "%25");
  }
}
