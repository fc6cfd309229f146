import "server-only";
import type { Database } from "@/db/client";
import { findAccount } from "@/db/queries/account";
import { auth } from "@/lib/auth/auth";
import { authHeaders } from "@/lib/auth/auth-headers";
import { AppError } from "@/lib/errors/app-error";
import { clientAddress } from "@/lib/http/client-address";
import { holdToLimit } from "@/lib/limits/hold-to-limit";
import { refusedPlainly } from "./auth-refusal";

/**
 * Changes the password of the account that is signed in and ends its other sessions; or gives it one, where it has none.
 * Answers the cookies of its new session.
 * @throws AppError `wrong-credentials`, `bad-request`, `not-signed-in`, `too-many-requests`
 */
export async function changePassword(
  database: Database,
  { headers, ownerId, present, next }: { headers: Headers; ownerId: string; present?: string; next: string },
): Promise<string[]> {
  const account = await findAccount(database, { ownerId });
  if (!account || account.isAnonymous) throw new AppError("not-signed-in", "A guest has no password.");
  await holdToLimit("signIn", { user: account.email, address: clientAddress({ headers }) });
  const from = authHeaders(headers);
  if (!account.providerIds.includes("credential")) {
    await auth().api.setPassword({ headers: from, body: { newPassword: next } });
    return [];
  }
  if (present === undefined) throw new AppError("bad-request", "Say your present password as well.");
  const changed = await refusedPlainly(() =>
    auth().api.changePassword({
      headers: from,
      body: { currentPassword: present, newPassword: next, revokeOtherSessions: true },
      returnHeaders: true,
    }),
  );
  return changed.headers.getSetCookie();
}
