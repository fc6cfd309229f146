import { createHmac, randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { assertGranted, assertSmallEnough, type ClientGrant, senderOf } from "./client-token";
import { BlobRefusal } from "./refusal";
import { serveRange } from "./serve-range";

interface StoredBlob {
  bytes: Buffer;
  contentType: string;
  uploadedAt: Date;
}

export interface FakeBlob {
  /** For `VERCEL_BLOB_API_URL`. */
  url: string;
  /** For `BLOB_READ_WRITE_TOKEN`. */
  token: string;
  blobs: Map<string, StoredBlob>;
  /** Requests that were answered, as `PUT whole`, `POST part`, `GET range` and so on. */
  seen: string[];
  /** Ends the next reads of a file after so many bytes, or sends no more and ends nothing. */
  cutReads(times: number, afterBytes: number, how?: "cut" | "silent"): void;
  /** Answers the next requests, but those for the bytes of a file, with an error that the SDK tries again, or with another. */
  failNext(times: number, code?: "service_unavailable" | "store_suspended"): void;
  /** Signs a body as a callback is. */
  sign(body: string): string;
  close(): Promise<void>;
}

type Context = { request: IncomingMessage; response: ServerResponse; url: URL };

/** A stand-in for a private store of Vercel Blob: its HTTP API as @vercel/blob speaks it, and the files themselves. */
export async function startFakeBlob(): Promise<FakeBlob> {
  const token = `vercel_blob_rw_teststore_${randomUUID().replaceAll("-", "")}`;
  const blobs = new Map<string, StoredBlob>();
  const uploads = new Map<string, Map<number, Buffer>>();
  const seen: string[] = [];
  const cut = { times: 0, afterBytes: 0, how: "cut" as "cut" | "silent" };
  const failing = { times: 0, code: "service_unavailable" };
  const sign = (body: string) => createHmac("sha256", token).update(body).digest("hex");

  const sender = ({ request }: Context) => senderOf(request.headers.authorization ?? "", token);
  const assertOwner = (context: Context) => {
    if (sender(context) !== "owner") throw new BlobRefusal(403, "client_token_not_allowed", "Not with this");
  };
  const describe = (pathname: string, blob: StoredBlob) => ({
    url: `${base()}/files/${pathname}`,
    downloadUrl: `${base()}/files/${pathname}?download=1`,
    pathname,
    size: blob.bytes.length,
    contentType: blob.contentType,
    contentDisposition: "attachment",
    cacheControl: "public, max-age=31536000",
    uploadedAt: blob.uploadedAt.toISOString(),
    etag: `"${blob.bytes.length}"`,
  });

  async function store(context: Context, pathname: string, bytes: Buffer): Promise<unknown> {
    const from = sender(context);
    const { headers } = context.request;
    const contentType = String(headers["x-content-type"] ?? "application/octet-stream");
    if (headers["x-vercel-blob-access"] !== "private") {
      throw new BlobRefusal(400, "bad_request", "This store is private.");
    }
    if (from !== "owner") {
      assertGranted(from, pathname, contentType);
      assertSmallEnough(from, bytes.length);
    }
    const mayOverwrite = from === "owner" ? headers["x-allow-overwrite"] === "1" : from.allowOverwrite;
    if (blobs.has(pathname) && !mayOverwrite) throw new BlobRefusal(400, "bad_request", "It exists already.");
    const blob = { bytes, contentType, uploadedAt: new Date() };
    blobs.set(pathname, blob);
    if (from !== "owner") await tell(from, describe(pathname, blob));
    return describe(pathname, blob);
  }

  async function tell({ onUploadCompleted }: ClientGrant, blob: unknown): Promise<void> {
    if (!onUploadCompleted) return;
    const { callbackUrl, tokenPayload } = onUploadCompleted;
    const body = JSON.stringify({ type: "blob.upload-completed", payload: { blob, tokenPayload } });
    const headers = { "content-type": "application/json", "x-vercel-signature": sign(body) };
    // A file is stored all the same when nobody hears of it.
    await fetch(callbackUrl, { method: "POST", body, headers }).catch(() => {});
  }

  async function multipart(context: Context, pathname: string): Promise<unknown> {
    const { headers } = context.request;
    const action = headers["x-mpu-action"];
    const from = sender(context);
    if (action === "create") {
      const uploadId = randomUUID();
      uploads.set(uploadId, new Map());
      return { uploadId, key: pathname };
    }
    const parts = uploads.get(String(headers["x-mpu-upload-id"]));
    if (!parts) throw new BlobRefusal(404, "not_found", "There is no such upload.");
    const body = await buffer(context.request);
    if (action === "upload") {
      const number = Number(headers["x-mpu-part-number"]);
      parts.set(number, body);
      if (from !== "owner")
        assertSmallEnough(
          from,
          [...parts.values()].reduce((sum, p) => sum + p.length, 0),
        );
      return { etag: `"${number}"` };
    }
    // The browser names them as they came to their end.
    const named: { partNumber: number }[] = JSON.parse(body.toString());
    const inOrder = named
      .toSorted((a, b) => a.partNumber - b.partNumber)
      .map(({ partNumber }) => parts.get(partNumber) ?? Buffer.alloc(0));
    return store(context, pathname, Buffer.concat(inOrder));
  }

  async function remove(context: Context): Promise<unknown> {
    assertOwner(context);
    const { urls }: { urls: string[] } = JSON.parse((await buffer(context.request)).toString());
    for (const pathname of urls) blobs.delete(pathname);
    return null;
  }

  function look(context: Context): unknown {
    assertOwner(context);
    const pathname = context.url.searchParams.get("url");
    if (pathname !== null) {
      const blob = blobs.get(pathname);
      if (!blob) throw new BlobRefusal(404, "not_found", "The requested blob does not exist");
      return describe(pathname, blob);
    }
    const prefix = context.url.searchParams.get("prefix") ?? "";
    const from = Number(context.url.searchParams.get("cursor") ?? 0);
    const all = [...blobs].filter(([name]) => name.startsWith(prefix));
    const page = all.slice(from, from + 100);
    const cursor = from + 100 < all.length ? String(from + 100) : undefined;
    return { blobs: page.map(([name, blob]) => describe(name, blob)), cursor, hasMore: Boolean(cursor) };
  }

  async function answer(context: Context): Promise<unknown> {
    const { request, url } = context;
    const pathname = url.searchParams.get("pathname") ?? "";
    if (request.method === "PUT") return store(context, pathname, await buffer(request));
    if (url.pathname === "/mpu") return multipart(context, pathname);
    if (url.pathname === "/delete") return remove(context);
    return look(context);
  }

  function serveFile({ request, response, url }: Context): void {
    if (request.headers.authorization !== `Bearer ${token}`) throw new BlobRefusal(403, "forbidden", "No");
    const blob = blobs.get(decodeURIComponent(url.pathname.slice("/files/".length)));
    if (!blob) throw new BlobRefusal(404, "not_found", "There is no such file.");
    serveRange(request, response, blob.bytes, cut.times-- > 0 ? cut : undefined);
  }

  const server = createServer((request, response) => {
    const context = { request, response, url: new URL(request.url ?? "/", "http://localhost") };
    seen.push(nameOf(context));
    for (const [name, value] of Object.entries(cors)) response.setHeader(name, value);
    const work = async () => {
      if (request.method === "OPTIONS") return void response.writeHead(204).end();
      if (context.url.pathname.startsWith("/files/")) return serveFile(context);
      response.setHeader("content-type", "application/json");
      if (failing.times-- > 0) throw new BlobRefusal(503, failing.code, "Not now");
      response.end(JSON.stringify(await answer(context)));
    };
    work().catch((error: unknown) => {
      const { status, code, message } =
        error instanceof BlobRefusal
          ? error
          : { status: 500, code: "internal_server_error", message: String(error) };
      response.writeHead(status, { "content-type": "application/json" });
      response.end(JSON.stringify({ error: { code, message } }));
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const base = () => `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    url: base(),
    token,
    blobs,
    seen,
    cutReads: (times, afterBytes, how = "cut") => Object.assign(cut, { times, afterBytes, how }),
    failNext: (times, code = "service_unavailable") => Object.assign(failing, { times, code }),
    sign,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const cors = {
  "access-control-allow-origin": "*",
  "access-control-allow-methods": "GET, PUT, POST, OPTIONS",
  "access-control-allow-headers": "*, authorization",
};

function nameOf({ request, url }: Context): string {
  const { method } = request;
  if (url.pathname.startsWith("/files/")) return `${method} ${request.headers.range ? "range" : "file"}`;
  if (url.pathname === "/mpu") return `${method} ${request.headers["x-mpu-action"]}`;
  return `${method} ${url.pathname === "/" ? [...url.searchParams.keys()].join("&") : url.pathname.slice(1)}`;
}
