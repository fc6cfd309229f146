import { put } from "@vercel/blob/client";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { startFakeBlob } from "../../fake-blob/server";
import { ApiClient } from "../api-client";
import { jobEnd } from "../jobs/people-and-jobs";
import { withTestApp } from "../test-app";

const CHAT = Array.from({ length: 40 }, (_, i) => `0${1 + (i % 9)}/01/2023, 12:00 - Lena: line ${i}`).join(
  "\n",
);

const blob = await startFakeBlob();
withTestApp({
  BLOB_READ_WRITE_TOKEN: blob.token,
  VERCEL_BLOB_API_URL: blob.url,
  APP_URL: "http://127.0.0.1:1",
  MAX_UPLOAD_BYTES: String(40 * 1024 ** 2),
});
afterAll(() => blob.close());

const me = new ApiClient();
beforeEach(() => {
  blob.seen.length = 0;
});

interface Grant {
  path: string;
  token: string;
  ticket: string;
  contentType: string;
}

async function grant(sizeBytes: number, name = "chat.txt"): Promise<Grant> {
  const { status, body } = await me.post("/api/uploads/grants", { name, sizeBytes });
  expect([status, body.to]).toEqual([201, "blob"]);
  return body;
}

/** As the page sends it. The callback of the store reaches nobody at the address above, as on a machine at home. */
const send = ({ path, token, contentType }: Grant, content: string | Blob, multipart = false) =>
  put(path, content, { access: "private", token, contentType, multipart });

test("a file goes from the browser to the store, and is an upload once the browser says so", async () => {
  const granted = await grant(CHAT.length);
  await send(granted, CHAT);
  const { status, body } = await me.post("/api/uploads/claims", { ticket: granted.ticket });
  expect(status).toBe(201);
  expect(body.upload).toMatchObject({ name: "chat.txt", sizeBytes: CHAT.length, platform: "whatsapp" });

  const { body: accepted } = await me.post("/api/analyze", { upload: body.upload.id });
  expect((await me.follow(accepted.analysisId)).at(-1)).toMatchObject({
    status: "ready",
    counts: { messages: 40 },
  });
  // The file goes once it is certain that the analysis is ready.
  await expect.poll(() => blob.blobs.size).toBe(0);
});

test("a large file goes in parts and is looked at by its beginning only", async () => {
  const line = "01/02/2023, 12:00 - Lena: the same line again, and some more of it\n";
  const large = line.repeat(Math.ceil((20 * 1024 ** 2) / line.length));
  const granted = await grant(large.length);
  await send(granted, new Blob([large]), true);
  expect(blob.seen.filter((request) => request === "POST upload")).toHaveLength(3);
  blob.seen.length = 0;
  const { status, body } = await me.post("/api/uploads/claims", { ticket: granted.ticket });
  expect([status, body.upload.sizeBytes]).toEqual([201, large.length]);
  expect(blob.seen).toEqual(["GET url", "GET range"]);
});

describe("a token is good for one file of one path and size", () => {
  test("not for another path", async () => {
    const [granted, other] = [await grant(CHAT.length), await grant(CHAT.length)];
    await expect(send({ ...granted, path: other.path }, CHAT)).rejects.toThrow(/pathname/i);
  });
  test("not for a larger file, whole or in parts", async () => {
    const granted = await grant(10);
    await expect(send(granted, CHAT)).rejects.toThrow(/too large/i);
    await expect(send(granted, new Blob([CHAT]), true)).rejects.toThrow(/too large/i);
  });
  test("not for another type", async () => {
    const granted = await grant(CHAT.length);
    await expect(send({ ...granted, contentType: "text/html" }, CHAT)).rejects.toThrow(/content type/i);
  });
  test("not a second time", async () => {
    const granted = await grant(CHAT.length);
    await send(granted, CHAT);
    await expect(send(granted, CHAT)).rejects.toThrow();
  });
});

test("a file that is too large is refused before it is sent, an empty one too", async () => {
  const large = await me.post("/api/uploads/grants", { name: "chat.txt", sizeBytes: 41 * 1024 ** 2 });
  expect([large.status, large.body.error.code]).toEqual([413, "upload-too-large"]);
  const empty = await me.post("/api/uploads/grants", { name: "chat.txt", sizeBytes: 0 });
  expect([empty.status, empty.body.error.code]).toEqual([415, "empty-file"]);
});

test("a file is claimed only by whom it was granted to, with the ticket as it was given", async () => {
  const granted = await grant(CHAT.length);
  await send(granted, CHAT);
  const stranger = new ApiClient();
  const stolen = await stranger.post("/api/uploads/claims", { ticket: granted.ticket });
  expect([stolen.status, stolen.body.error.code]).toEqual([404, "not-found"]);
  for (const ticket of ["", "a.b", `${granted.ticket}x`, `x${granted.ticket}`]) {
    expect((await me.post("/api/uploads/claims", { ticket })).status).toBe(404);
  }
});

test("a ticket that has run out claims nothing", async () => {
  const { openTicket, sealTicket } = await import("@/lib/uploads/upload-ticket");
  const granted = await grant(CHAT.length);
  await send(granted, CHAT);
  const ticket = openTicket(granted.ticket);
  if (!ticket) throw new Error("The ticket is not valid.");
  const old = sealTicket({ ...ticket, validUntil: Date.now() - 1 });
  expect((await me.post("/api/uploads/claims", { ticket: old })).status).toBe(404);
  expect((await me.post("/api/uploads/claims", { ticket: granted.ticket })).status).toBe(201);
});

test("a claim of a file that never arrived says so", async () => {
  const granted = await grant(CHAT.length);
  const { status, body } = await me.post("/api/uploads/claims", { ticket: granted.ticket });
  expect([status, body.error.code]).toEqual([410, "upload-gone"]);
});

test("a file that the store could not show for a moment is kept, and claimed the next time", async () => {
  const granted = await grant(CHAT.length);
  await send(granted, CHAT);
  blob.cutReads(50, 0);
  const { status, body } = await me.post("/api/uploads/claims", { ticket: granted.ticket });
  expect([status, body.error.code]).toEqual([503, "storage-unavailable"]);
  blob.cutReads(0, 0);
  expect(blob.blobs.has(granted.path)).toBe(true);
  expect((await me.post("/api/uploads/claims", { ticket: granted.ticket })).status).toBe(201);
});

test("a file that is no chat is refused with the reason, and gone from the store", async () => {
  const granted = await grant(5, "photo.jpg");
  await send(granted, new Blob([new Uint8Array([0xff, 0xd8, 0xff, 0, 1])]));
  const { status } = await me.post("/api/uploads/claims", { ticket: granted.ticket });
  expect(status).toBe(415);
  expect(blob.blobs.has(granted.path)).toBe(false);
});

test("a chat whose files the store cannot delete now is kept, and deleted with them once it can", async () => {
  const { body } = await me.analyze(CHAT);
  await me.follow(body.analysisId);
  const { jobId } = (await me.post("/api/jobs", { kind: "export", analysisId: body.analysisId })).body;
  await jobEnd(me, jobId);
  const files = blob.blobs.size;
  expect(files).toBeGreaterThan(0);
  const path = `/api/analyses/${body.analysisId}`;
  blob.failNext(100, "store_suspended");
  const refused = await me.call("DELETE", path);
  expect([refused.status, refused.body.error.code]).toEqual([503, "storage-unavailable"]);
  blob.failNext(0);
  expect((await me.get(path)).status).toBe(200);
  expect((await me.call("DELETE", path)).body.deleted.left.files).toBe(0);
  expect(blob.blobs.size).toBe(files - 1);
});

describe("the word of the store that a file has arrived", () => {
  const tell = (body: unknown, signature: string) =>
    me.call("POST", "/api/uploads/arrivals", {
      body: JSON.stringify(body),
      headers: { "content-type": "application/json", "x-vercel-signature": signature },
    });

  test("makes it an upload, which the claim then finds", async () => {
    const granted = await grant(CHAT.length);
    await send(granted, CHAT);
    const arrival = { type: "blob.upload-completed", payload: { blob: {}, tokenPayload: granted.ticket } };
    expect((await tell(arrival, blob.sign(JSON.stringify(arrival)))).status).toBe(200);
    expect((await tell(arrival, blob.sign(JSON.stringify(arrival)))).status).toBe(200);
    expect((await me.post("/api/uploads/claims", { ticket: granted.ticket })).status).toBe(201);
  });

  test("is not taken while the file cannot be looked at, so that it comes again", async () => {
    const granted = await grant(CHAT.length);
    await send(granted, CHAT);
    const arrival = { type: "blob.upload-completed", payload: { blob: {}, tokenPayload: granted.ticket } };
    blob.cutReads(50, 0);
    expect((await tell(arrival, blob.sign(JSON.stringify(arrival)))).status).toBe(503);
    blob.cutReads(0, 0);
    expect((await tell(arrival, blob.sign(JSON.stringify(arrival)))).status).toBe(200);
  });

  test("counts only when the store has signed it", async () => {
    const arrival = { type: "blob.upload-completed", payload: { blob: {}, tokenPayload: "x" } };
    for (const signature of ["", "00", "abc", blob.sign("another body")]) {
      const { status, body } = await tell(arrival, signature);
      expect([status, body.error.code]).toEqual([401, "not-signed-in"]);
    }
    expect((await tell({ type: "blob.generate-client-token" }, blob.sign("{}"))).status).toBe(400);
  });
});
