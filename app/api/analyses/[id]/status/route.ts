import { db } from "@/db/client";
import { describeProgress } from "@/lib/analyses/describe-analysis";
import { only } from "@/lib/http/only";
import { parseId } from "@/lib/http/parse-id";
import { withUser } from "@/lib/http/with-user";

export const GET = withUser<{ id: string }>(async ({ user, params }) =>
  Response.json(await describeProgress(db(), { ownerId: user.id, analysisId: parseId(params.id) })),
);

export const { POST, PUT, PATCH, DELETE, OPTIONS } = only("GET");
