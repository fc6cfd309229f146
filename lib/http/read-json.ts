import type { z } from "zod";
import { AppError } from "@/lib/errors/app-error";

const MAX_BODY_BYTES = 1024 * 1024;

/** The JSON body of a request, parsed. @throws AppError `bad-request`, or a ZodError that names the wrong field. */
export async function readJson<T extends z.ZodType>(request: Request, schema: T): Promise<z.infer<T>> {
  if (Number(request.headers.get("content-length") ?? 0) > MAX_BODY_BYTES) {
    throw new AppError("bad-request", "This request is too large.");
  }
  const body = await request.json().catch((cause) => {
    throw new AppError("bad-request", "The body of this request is not JSON.", { cause });
  });
  return schema.parse(body);
}
