import type { z } from "zod";

/** The query of a request, parsed. @throws ZodError that names the wrong field */
export function readQuery<T extends z.ZodType>(request: Request, schema: T): z.infer<T> {
  return schema.parse(Object.fromEntries(new URL(request.url).searchParams));
}
