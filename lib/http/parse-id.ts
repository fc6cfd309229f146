import { z } from "zod";
import { notFound } from "@/lib/errors/not-found";

/** An id from an address. One that cannot be an id is not found, like one of somebody else. */
export function parseId(value: string): string {
  const id = z.uuid().safeParse(value);
  if (!id.success) throw notFound();
  return id.data;
}
