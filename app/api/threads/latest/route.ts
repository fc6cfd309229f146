import { db } from "@/db/client";
import { readLatestThread } from "@/lib/ask/read-threads";
import { only } from "@/lib/http/only";
import { withUser } from "@/lib/http/with-user";

export const GET = withUser(async ({ user }) =>
  Response.json({ thread: await readLatestThread(db(), { ownerId: user.id, analysisId: null }) }),
);

export const { POST, PUT, PATCH, DELETE, OPTIONS } = only("GET");
