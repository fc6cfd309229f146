import { only } from "@/lib/http/only";
import { readJson } from "@/lib/http/read-json";
import { withUser } from "@/lib/http/with-user";
import { grantUpload } from "@/lib/uploads/grant-upload";
import { uploadIntentSchema } from "@/lib/uploads/upload-grant.schema";

/** Where a browser is to send a file. */
export const POST = withUser(async ({ request, user }) => {
  const intent = await readJson(request, uploadIntentSchema);
  return Response.json(await grantUpload({ ownerId: user.id, ...intent }), { status: 201 });
}, "upload");

export const { GET, HEAD, PUT, PATCH, DELETE, OPTIONS } = only("POST");
