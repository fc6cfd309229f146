import { Readable } from "node:stream";
import { db } from "@/db/client";
import { only } from "@/lib/http/only";
import { parseId } from "@/lib/http/parse-id";
import { withUser } from "@/lib/http/with-user";
import { openExport } from "@/lib/jobs/export/open-export";

/** The file that an export has made. */
export const GET = withUser<{ id: string }>(async ({ user, params }) => {
  const file = await openExport(db(), { ownerId: user.id, jobId: parseId(params.id) });
  return new Response(Readable.toWeb(Readable.from(file.bytes)) as ReadableStream, {
    headers: {
      "content-type": file.contentType,
      "content-length": String(file.sizeBytes),
      "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(file.fileName)}`,
      "x-content-type-options": "nosniff",
    },
  });
});

export const { POST, PUT, PATCH, DELETE, OPTIONS } = only("GET");
