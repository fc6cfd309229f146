import { db } from "@/db/client";
import { deleteSession } from "@/db/queries/account";
import { notFound } from "@/lib/errors/not-found";
import { only } from "@/lib/http/only";
import { withLiveUser } from "@/lib/http/with-user";

/** Ends a session: nothing is done with it any more from then on. */
export const DELETE = withLiveUser<{ id: string }>(async ({ user, params }) => {
  if (!(await deleteSession(db(), { ownerId: user.id, sessionId: params.id }))) throw notFound();
  return Response.json({ isEnded: true });
});

export const { GET, HEAD, POST, PUT, PATCH, OPTIONS } = only("DELETE");
