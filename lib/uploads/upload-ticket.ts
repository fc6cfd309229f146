import "server-only";
import { createHmac } from "node:crypto";
import { z } from "zod";
import { isSameSecret } from "@/lib/auth/is-same-secret";
import { authSecret } from "@/lib/auth/secret";

const ticketSchema = z.object({
  uploadId: z.uuid(),
  ownerId: z.string(),
  name: z.string(),
  /** Milliseconds since the epoch. */
  validUntil: z.number(),
});
type UploadTicket = z.infer<typeof ticketSchema>;

/** Lets a file be stored elsewhere under an id, and be claimed by nobody but whom the id was given to. */
export function sealTicket(ticket: UploadTicket): string {
  const content = Buffer.from(JSON.stringify(ticket)).toString("base64url");
  return `${content}.${sealOf(content)}`;
}

/** What a ticket says; undefined for one that was not made here or has run out. */
export function openTicket(sealed: string): UploadTicket | undefined {
  const [content = "", seal = ""] = sealed.split(".");
  if (!isSameSecret(seal, sealOf(content))) return undefined;
  const ticket = ticketSchema.parse(JSON.parse(Buffer.from(content, "base64url").toString("utf8")));
  return ticket.validUntil > Date.now() ? ticket : undefined;
}

function sealOf(content: string): string {
  return createHmac("sha256", authSecret()).update(`upload-ticket:${content}`).digest("base64url");
}
