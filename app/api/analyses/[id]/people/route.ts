import { db } from "@/db/client";
import { only } from "@/lib/http/only";
import { parseId } from "@/lib/http/parse-id";
import { withUser } from "@/lib/http/with-user";
import { listPeople } from "@/lib/people/list-people";

export const GET = withUser<{ id: string }>(async ({ user, params }) =>
  Response.json(await listPeople(db(), { ownerId: user.id, analysisId: parseId(params.id) })),
);

export const { POST, PUT, PATCH, DELETE, OPTIONS } = only("GET");
