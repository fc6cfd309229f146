import type { z } from "zod";
import { AppError } from "@/lib/errors/app-error";
import { readBody } from "./read-body";

const MAX_BODY_BYTES = 1024 * 1024;

/** The JSON body of a request, parsed. @throws AppError `bad-request`, or a ZodError that names the wrong field. */
export async function readJson<T extends z.ZodType>(request: Request, schema: T): Promise<z.infer<T>> {
  const text = (await readBody(request, MAX_BODY_BYTES)).toString("utf8");
  return schema.parse(parsed(text));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new AppError("bad-request", "The body of this request is not JSON.", { cause });
  }
}
