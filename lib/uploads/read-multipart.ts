import "server-only";
import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import { Busboy } from "@fastify/busboy";
import { AppError } from "@/lib/errors/app-error";
import { uploadCutOff } from "@/lib/storage/upload-cut-off";

interface Multipart<Stored> {
  fields: Record<string, string>;
  stored: Stored;
}

interface Storage<Stored> {
  store: (name: string, content: Readable) => Promise<Stored>;
  /** Takes back what was stored of a request that turned out to be broken. */
  discard: (stored: Stored) => Promise<unknown>;
}

/**
 * Reads a `multipart/form-data` body as it arrives: its first file goes to `store` as a stream, its fields come back.
 * @throws AppError `bad-request` for a body that is not of this form or holds no file; whatever `store` throws.
 */
export async function readMultipart<Stored>(
  request: Request,
  { store, discard }: Storage<Stored>,
): Promise<Multipart<Stored>> {
  const contentType = request.headers.get("content-type") ?? "";
  if (!request.body)
    throw new AppError("bad-request", "This request has no body. Send the export as the field “file”.");
  const body = Readable.fromWeb(request.body as ReadableStream);
  const parser = createParser(contentType);
  const fields: Record<string, string> = {};
  let storing: Promise<Stored> | undefined;
  let part: Readable | undefined;
  let hasFailed = false;

  return new Promise((resolve, reject) => {
    const fail = (error: Error) => {
      if (hasFailed) return;
      hasFailed = true;
      body.unpipe(parser);
      body.resume();
      part?.destroy(error);
      const undone = storing?.then(discard, () => {});
      Promise.resolve(undone).then(() => reject(error), reject);
    };
    parser.on("field", (name, value) => {
      fields[name] = value;
    });
    parser.on("file", (_field, content, name) => {
      // Whoever stores it sees the error too; without a listener of its own it would end the process.
      content.on("error", () => {});
      if (storing) content.resume();
      else {
        part = content;
        storing = store(name ?? "export", content);
        storing.catch(fail);
      }
    });
    parser.on("error", (cause) => fail(malformed(cause)));
    parser.on("finish", () => {
      if (!storing) fail(noFile());
      else storing.then((stored) => resolve({ fields, stored }), fail);
    });
    body.on("error", (cause) => {
      fail(uploadCutOff(cause));
      parser.destroy();
    });
    body.pipe(parser);
  });
}

function noFile(): AppError {
  return new AppError(
    "bad-request",
    "There is no file in this request. Send the export as the field “file”.",
  );
}

function createParser(contentType: string): InstanceType<typeof Busboy> {
  try {
    return new Busboy({
      headers: { "content-type": contentType },
      limits: { files: 1, fields: 20, fieldSize: 10_000 },
    });
  } catch (cause) {
    throw malformed(cause);
  }
}

function malformed(cause: unknown): AppError {
  return new AppError(
    "bad-request",
    "This request is not a form with a file. Send the export as the field “file”.",
    { cause },
  );
}
