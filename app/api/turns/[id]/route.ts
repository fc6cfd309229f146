import { db } from "@/db/client";
import { readTurn } from "@/lib/ask/read-turn";
import { only } from "@/lib/http/only";
import { parseId } from "@/lib/http/parse-id";
import { withUser } from "@/lib/http/with-user";

export const GET = withUser<{ id: string }>(async ({ user, params }) =>
  Response.json(await readTurn(db(), { ownerId: user.id, turnId: parseId(params.id) })),
);

export const { POST, PUT, PATCH, DELETE, OPTIONS } = only("GET");
