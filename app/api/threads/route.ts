import { db } from "@/db/client";
import { readThreads } from "@/lib/ask/read-threads";
import { withUser } from "@/lib/http/with-user";

export const GET = withUser(async ({ user }) =>
  Response.json({ threads: await readThreads(db(), { ownerId: user.id, analysisId: null }) }),
);
