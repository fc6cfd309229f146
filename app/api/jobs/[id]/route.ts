import { db } from "@/db/client";
import { only } from "@/lib/http/only";
import { parseId } from "@/lib/http/parse-id";
import { withUser } from "@/lib/http/with-user";
import { tellJob } from "@/lib/jobs/tell-job";

export const GET = withUser<{ id: string }>(async ({ user, params }) =>
  Response.json(await tellJob(db(), { ownerId: user.id, jobId: parseId(params.id) })),
);

export const { POST, PUT, PATCH, DELETE, OPTIONS } = only("GET");
