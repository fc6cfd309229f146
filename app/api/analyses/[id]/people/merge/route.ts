import { db } from "@/db/client";
import { only } from "@/lib/http/only";
import { parseId } from "@/lib/http/parse-id";
import { readJson } from "@/lib/http/read-json";
import { withUser } from "@/lib/http/with-user";
import { listPeople } from "@/lib/people/list-people";
import { mergePeople } from "@/lib/people/merge-people";
import { mergePeopleSchema } from "@/lib/people/people.schema";

export const POST = withUser<{ id: string }>(async ({ request, user, params }) => {
  const owned = { ownerId: user.id, analysisId: parseId(params.id) };
  await mergePeople(db(), { ...owned, ...(await readJson(request, mergePeopleSchema)) });
  return Response.json(await listPeople(db(), owned));
});

export const { GET, HEAD, PUT, PATCH, DELETE, OPTIONS } = only("POST");
