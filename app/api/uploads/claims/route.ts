import { db } from "@/db/client";
import { only } from "@/lib/http/only";
import { readJson } from "@/lib/http/read-json";
import { withUser } from "@/lib/http/with-user";
import { claimUpload } from "@/lib/uploads/claim-upload";
import { uploadClaimSchema } from "@/lib/uploads/upload-grant.schema";

/** Makes a file that was sent to Vercel Blob an upload. */
export const POST = withUser(async ({ request, user }) => {
  const { ticket } = await readJson(request, uploadClaimSchema);
  const upload = await claimUpload(db(), { ownerId: user.id, ticket });
  return Response.json({ upload }, { status: 201 });
});

export const { GET, HEAD, PUT, PATCH, DELETE, OPTIONS } = only("POST");
