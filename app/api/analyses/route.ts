import { db } from "@/db/client";
import { summarizeAnalyses } from "@/lib/analyses/describe-analysis";
import { only } from "@/lib/http/only";
import { withUser } from "@/lib/http/with-user";

export const GET = withUser(async ({ user }) =>
  Response.json({ analyses: await summarizeAnalyses(db(), { ownerId: user.id }) }),
);

export const { POST, PUT, PATCH, DELETE, OPTIONS } = only("GET");
