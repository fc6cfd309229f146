import { db } from "@/db/client";
import { only } from "@/lib/http/only";
import { parseId } from "@/lib/http/parse-id";
import { readQuery } from "@/lib/http/read-query";
import { withUser } from "@/lib/http/with-user";
import { listHits } from "@/lib/transcript/read-transcript";
import { hitsQuerySchema } from "@/lib/transcript/transcript.schema";

export const GET = withUser<{ id: string }>(async ({ request, user, params }) => {
  const query = readQuery(request, hitsQuerySchema);
  return Response.json(await listHits(db(), { ownerId: user.id, analysisId: parseId(params.id) }, query));
});

export const { POST, PUT, PATCH, DELETE, OPTIONS } = only("GET");
