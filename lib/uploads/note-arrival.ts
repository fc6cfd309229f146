import "server-only";
import { handleUpload } from "@vercel/blob/client";
import { z } from "zod";
import type { Database } from "@/db/client";
import { env } from "@/lib/env";
import { AppError } from "@/lib/errors/app-error";
import { notFound } from "@/lib/errors/not-found";
import { failureKindOf, isRetried } from "@/lib/jobs/failure-kinds";
import { acceptUpload } from "./accept-upload";
import { openTicket } from "./upload-ticket";

const arrivalSchema = z.object({
  type: z.literal("blob.upload-completed"),
  payload: z.looseObject({ blob: z.looseObject({}), tokenPayload: z.string() }),
});

/**
 * Takes the word of Vercel Blob that a file has arrived, if it is signed with the token of the store. A file that cannot be
 * read is left for the browser to hear about; one that cannot be looked at now is told of again.
 * @throws AppError `not-signed-in` for a call that Vercel did not sign
 */
export async function noteArrival(
  database: Database,
  { request, body }: { request: Request; body: unknown },
): Promise<void> {
  const { BLOB_READ_WRITE_TOKEN: token } = env();
  if (!token) throw notFound();
  const arrival = arrivalSchema.parse(body);
  await handleUpload({
    token,
    request,
    // The signature is of the body as it came, with whatever else it says.
    body: body as Parameters<typeof handleUpload>[0]["body"],
    onBeforeGenerateToken: () => Promise.reject(new Error("Tokens are granted elsewhere.")),
  }).catch((cause: unknown) => {
    throw new AppError("not-signed-in", "Only signed calls of Vercel Blob are taken here.", { cause });
  });
  const granted = openTicket(arrival.payload.tokenPayload);
  if (!granted) return;
  const { uploadId: id, ownerId, name: fileName } = granted;
  await acceptUpload(database, { id, ownerId, fileName }).catch((error: unknown) => {
    if (!(error instanceof AppError) || isRetried(failureKindOf(error))) throw error;
  });
}
