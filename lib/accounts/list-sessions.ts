import "server-only";
import type { Database } from "@/db/client";
import { listSessions as findSessions } from "@/db/queries/account";
import type { SessionView } from "./account.schema";
import { browserName } from "./browser-name";

/** Where somebody is signed in; `token` is that of the session that asks. */
export async function listSessions(
  database: Database,
  { ownerId, token }: { ownerId: string; token: string },
): Promise<SessionView[]> {
  const found = await findSessions(database, { ownerId });
  return found.map((session) => ({
    id: session.id,
    ...browserName(session.userAgent),
    address: session.ipAddress,
    lastSeenAt: session.updatedAt.toISOString(),
    signedInAt: session.createdAt.toISOString(),
    isThisOne: session.token === token,
  }));
}
