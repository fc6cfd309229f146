import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import { db } from "@/db/client";
import { only } from "@/lib/http/only";
import { withUser } from "@/lib/http/with-user";
import { emptyFile } from "@/lib/imports/empty-file";
import { assertUploadFits, storeUpload } from "@/lib/uploads/store-upload";

/** Stores the request's body as an upload named `?name=`. */
export const POST = withUser(async ({ request, user }) => {
  assertUploadFits(request);
  if (!request.body) throw emptyFile();
  const name = new URL(request.url).searchParams.get("name") ?? "export";
  const content = Readable.fromWeb(request.body as ReadableStream);
  const upload = await storeUpload(db(), { ownerId: user.id, name, content });
  return Response.json({ upload }, { status: 201 });
}, "upload");

export const { GET, HEAD, PUT, PATCH, DELETE, OPTIONS } = only("POST");
