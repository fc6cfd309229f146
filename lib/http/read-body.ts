import { AppError } from "@/lib/errors/app-error";

/**
 * The whole body of a request, counted as it comes: in chunks it may arrive without a length.
 * @throws AppError `bad-request` for one that is larger
 */
export async function readBody(request: Request, maxBytes: number): Promise<Buffer> {
  if (Number(request.headers.get("content-length") ?? 0) > maxBytes) throw tooLarge();
  if (!request.body) return Buffer.alloc(0);
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.length;
    if (size > maxBytes) {
      await reader.cancel();
      throw tooLarge();
    }
    chunks.push(next.value);
  }
  return Buffer.concat(chunks);
}

function tooLarge(): AppError {
  return new AppError("bad-request", "This request is too large.");
}
