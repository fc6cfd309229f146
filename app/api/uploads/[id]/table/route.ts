import { db } from "@/db/client";
import { only } from "@/lib/http/only";
import { parseId } from "@/lib/http/parse-id";
import { readQuery } from "@/lib/http/read-query";
import { withUser } from "@/lib/http/with-user";
import { previewUploadedTable } from "@/lib/uploads/preview-table";
import type { TableAnswer } from "@/lib/uploads/table-preview.schema";
import { readingQuerySchema } from "@/lib/uploads/upload.schema";

/** How the beginning of a table reads with its columns taken as the query names them: for asking which is which. */
export const GET = withUser<{ id: string }>(async ({ request, user, params }) => {
  const { columns } = readQuery(request, readingQuerySchema);
  const owned = { ownerId: user.id, uploadId: parseId(params.id) };
  return Response.json({
    table: await previewUploadedTable(db(), owned, columns),
  } satisfies TableAnswer);
});

export const { POST, PUT, PATCH, DELETE, OPTIONS } = only("GET");
