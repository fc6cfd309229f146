import "server-only";
import { randomBytes } from "node:crypto";
import type { Database } from "@/db/client";
import { deleteSessions, findUserIdByEmail } from "@/db/queries/account";
import { auth } from "@/lib/auth/auth";
import { AppError } from "@/lib/errors/app-error";

/** 20 characters that are not taken for each other. */
const newPassword = () =>
  randomBytes(15)
    .toString("base64url")
    .replaceAll(/[-_lIO0]/g, "x");

/**
 * Gives an account a new password, which is answered and not kept, and ends its sessions.
 * @throws AppError `not-found`
 */
export async function resetPassword(database: Database, { email }: { email: string }): Promise<string> {
  const userId = await findUserIdByEmail(database, { email });
  if (!userId) throw new AppError("not-found", `There is no account with the e-mail ${email}.`);
  const password = newPassword();
  const { internalAdapter, password: hashing } = await auth().$context;
  const hash = await hashing.hash(password);
  if (await internalAdapter.findCredentialAccount(userId)) {
    await internalAdapter.updatePassword(userId, hash);
  } else {
    await internalAdapter.linkAccount({
      userId,
      accountId: userId,
      providerId: "credential",
      password: hash,
    });
  }
  await deleteSessions(database, { ownerId: userId });
  return password;
}

/**
 * Makes an account, also where sign-up is closed; answers its password, which is not kept.
 * @throws AppError `email-taken`
 */
export async function createAccount(database: Database, { email }: { email: string }): Promise<string> {
  if (await findUserIdByEmail(database, { email })) {
    throw new AppError("email-taken", `There is an account with the e-mail ${email} already.`);
  }
  const { internalAdapter } = await auth().$context;
  await internalAdapter.createUser({ email, name: email, emailVerified: false }, { method: "admin" });
  return resetPassword(database, { email });
}
