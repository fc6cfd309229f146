import { db } from "@/db/client";
import { summarizeAnalyses } from "@/lib/analyses/describe-analysis";
import { withUser } from "@/lib/http/with-user";

export const GET = withUser(async ({ user }) =>
  Response.json({ analyses: await summarizeAnalyses(db(), { ownerId: user.id }) }),
);
