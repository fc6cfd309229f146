import { db } from "@/db/client";
import { deleteSessions } from "@/db/queries/account";
import { listSessions } from "@/lib/accounts/list-sessions";
import { only } from "@/lib/http/only";
import { withLiveUser } from "@/lib/http/with-user";

export const GET = withLiveUser(async ({ user, token }) =>
  Response.json({ sessions: await listSessions(db(), { ownerId: user.id, token }) }),
);

/** Ends all but the one that asks for it. */
export const DELETE = withLiveUser(async ({ user, token }) => {
  await deleteSessions(db(), { ownerId: user.id, except: token });
  return Response.json({ sessions: await listSessions(db(), { ownerId: user.id, token }) });
});

export const { POST, PUT, PATCH, OPTIONS } = only("GET", "DELETE");
