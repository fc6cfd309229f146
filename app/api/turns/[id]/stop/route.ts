import { db } from "@/db/client";
import { stopAnswer } from "@/lib/ask/change-turn";
import { only } from "@/lib/http/only";
import { parseId } from "@/lib/http/parse-id";
import { withUser } from "@/lib/http/with-user";

export const POST = withUser<{ id: string }>(async ({ user, params }) =>
  Response.json(await stopAnswer(db(), { ownerId: user.id, turnId: parseId(params.id) })),
);

export const { GET, HEAD, PUT, PATCH, DELETE, OPTIONS } = only("POST");
