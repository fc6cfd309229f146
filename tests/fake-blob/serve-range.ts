import type { IncomingMessage, ServerResponse } from "node:http";

/** Answers with the bytes that were asked for. With `cutAfter` the connection ends after as many. */
export function serveRange(
  request: IncomingMessage,
  response: ServerResponse,
  bytes: Buffer,
  cutAfter?: number,
): void {
  const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? "") ?? [];
  const start = Number(from ?? 0);
  const end = Math.min(to === undefined ? bytes.length : Number(to) + 1, bytes.length);
  if (start >= end) {
    response.writeHead(416).end();
    return;
  }
  response.writeHead(from === undefined ? 200 : 206, {
    "content-type": "application/octet-stream",
    "content-length": end - start,
    "content-range": `bytes ${start}-${end - 1}/${bytes.length}`,
    "accept-ranges": "bytes",
  });
  if (cutAfter === undefined) response.end(bytes.subarray(start, end));
  else response.write(bytes.subarray(start, Math.min(end, start + cutAfter)), () => response.destroy());
}
