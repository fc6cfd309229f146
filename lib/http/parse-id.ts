import { z } from "zod";
import { AppError } from "@/lib/errors/app-error";

/** An id from an address. One that cannot be an id is not found, like one of somebody else. */
export function parseId(value: string): string {
  const id = z.uuid().safeParse(value);
  if (!id.success) throw notFound();
  return id.data;
}

export function notFound(): AppError {
  return new AppError("not-found", "There is nothing at this address, or it belongs to someone else.");
}
