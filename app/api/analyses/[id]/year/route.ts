import { db } from "@/db/client";
import { only } from "@/lib/http/only";
import { parseId } from "@/lib/http/parse-id";
import { readQuery } from "@/lib/http/read-query";
import { withUser } from "@/lib/http/with-user";
import { yearQuerySchema } from "@/lib/insights/insights.schema";
import { readYear } from "@/lib/insights/read-year";

export const GET = withUser<{ id: string }>(async ({ request, user, params }) => {
  const query = readQuery(request, yearQuerySchema);
  const owned = { ownerId: user.id, analysisId: parseId(params.id) };
  return Response.json(await readYear(db(), owned, query));
});

export const { POST, PUT, PATCH, DELETE, OPTIONS } = only("GET");
