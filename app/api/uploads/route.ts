import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import { db } from "@/db/client";
import { AppError } from "@/lib/errors/app-error";
import { withUser } from "@/lib/http/with-user";
import { assertUploadFits, storeUpload } from "@/lib/uploads/store-upload";

/** Stores the request's body as an upload named `?name=`. */
export const POST = withUser(async ({ request, user }) => {
  assertUploadFits(request);
  if (!request.body)
    throw new AppError("empty-file", "This file is empty. Export the chat again and upload the new file.");
  const name = new URL(request.url).searchParams.get("name") ?? "export";
  const content = Readable.fromWeb(request.body as ReadableStream);
  const upload = await storeUpload(db(), { ownerId: user.id, name, content });
  return Response.json({ upload }, { status: 201 });
});
