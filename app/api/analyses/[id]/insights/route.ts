import { db } from "@/db/client";
import { only } from "@/lib/http/only";
import { parseId } from "@/lib/http/parse-id";
import { withUser } from "@/lib/http/with-user";
import { insightsQuerySchema } from "@/lib/insights/insights.schema";
import { readInsights } from "@/lib/insights/read-insights";

export const GET = withUser<{ id: string }>(async ({ request, user, params }) => {
  const { searchParams } = new URL(request.url);
  const query = insightsQuerySchema.parse({
    ...Object.fromEntries(searchParams),
    person: searchParams.getAll("person"),
  });
  const owned = { ownerId: user.id, analysisId: parseId(params.id) };
  return Response.json({ insights: await readInsights(db(), owned, query) });
});

export const { POST, PUT, PATCH, DELETE, OPTIONS } = only("GET");
