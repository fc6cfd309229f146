import { db } from "@/db/client";
import { only } from "@/lib/http/only";
import { readQuery } from "@/lib/http/read-query";
import { withUser } from "@/lib/http/with-user";
import { jobFilterSchema } from "@/lib/jobs/job.schema";
import { readFigures } from "@/lib/jobs/list-jobs";

export const GET = withUser(async ({ request, user }) => {
  const filter = readQuery(request, jobFilterSchema);
  return Response.json(await readFigures(db(), { ownerId: user.id, filter }));
});

export const { POST, PUT, PATCH, DELETE, OPTIONS } = only("GET");
