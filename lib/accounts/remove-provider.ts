import "server-only";
import { auth } from "@/lib/auth/auth";
import { notFound } from "@/lib/http/parse-id";
import { refusedPlainly } from "./auth-refusal";

/**
 * Takes a provider from the ways to sign in to the account that is signed in.
 * @throws AppError `not-found` for one that it does not have, `last-way-in` for the only one
 */
export async function removeProvider(headers: Headers, name: string): Promise<void> {
  const { listUserAccounts, unlinkAccount } = auth().api;
  const ways = await listUserAccounts({ headers });
  const way = ways.find(({ providerId }) => providerId === name && providerId !== "credential");
  if (!way) throw notFound();
  await refusedPlainly(() => unlinkAccount({ headers, body: { accountId: way.id } }));
}
