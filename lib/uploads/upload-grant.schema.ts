import { z } from "zod";
import { plainText } from "@/lib/http/plain-text.schema";

/** Body of `POST /api/uploads/grants`: what is going to be sent. */
export const uploadIntentSchema = z.object({
  name: plainText().max(1_000),
  sizeBytes: z.number().int().nonnegative(),
});
export type UploadIntent = z.infer<typeof uploadIntentSchema>;

/** Where a file is to be sent: as the body of `POST /api/uploads`, or to Vercel Blob. */
export const uploadGrantSchema = z.discriminatedUnion("to", [
  z.object({ to: z.literal("server") }),
  z.object({
    to: z.literal("blob"),
    path: z.string(),
    contentType: z.string(),
    token: z.string(),
    /** For `POST /api/uploads/claims` once it is there. */
    ticket: z.string(),
  }),
]);
export type UploadGrant = z.infer<typeof uploadGrantSchema>;

/** Body of `POST /api/uploads/claims`. */
export const uploadClaimSchema = z.object({ ticket: z.string().max(10_000) });
