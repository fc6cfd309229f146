import { Readable } from "node:stream";
import { db } from "@/db/client";
import { openAccountArchive } from "@/lib/accounts/export/account-archive";
import { only } from "@/lib/http/only";
import { withLiveUser } from "@/lib/http/with-user";

/** Everything that is kept of who asks. A browser cannot be made to do it by another site's page: it could not read it. */
export const GET = withLiveUser(async ({ user }) => {
  const archive = await openAccountArchive(db(), { ownerId: user.id });
  return new Response(Readable.toWeb(archive) as ReadableStream<Uint8Array>, {
    headers: {
      "content-type": "application/zip",
      "content-disposition": 'attachment; filename="backscroll.zip"',
    },
  });
}, "upload");

export const { POST, PUT, PATCH, DELETE, OPTIONS } = only("GET");
