import type { IncomingMessage, ServerResponse } from "node:http";

interface Cut {
  afterBytes: number;
  how: "cut" | "silent";
}

/** Answers with the bytes that were asked for; when it is cut, only with the first of them. */
export function serveRange(
  request: IncomingMessage,
  response: ServerResponse,
  bytes: Buffer,
  cut?: Cut,
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
  if (!cut) {
    response.end(bytes.subarray(start, end));
    return;
  }
  const { afterBytes, how } = cut;
  response.write(bytes.subarray(start, Math.min(end, start + afterBytes)), () => {
    if (how === "cut") response.destroy();
  });
}
