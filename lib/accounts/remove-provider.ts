import "server-only";
import type { Database } from "@/db/client";
import { removeWayIn } from "@/db/queries/ways-in";
import { AppError } from "@/lib/errors/app-error";
import { notFound } from "@/lib/errors/not-found";

/**
 * Takes a provider from the ways to sign in to an account.
 * @throws AppError `not-found` for one that it does not have, `last-way-in` for the only one
 */
export async function removeProvider(
  database: Database,
  { ownerId, provider }: { ownerId: string; provider: string },
): Promise<void> {
  const end = provider === "credential" ? "not-there" : await removeWayIn(database, { ownerId, provider });
  if (end === "not-there") throw notFound();
  if (end === "only-one")
    throw new AppError(
      "last-way-in",
      "This is the only way to sign in to the account. Set a password first.",
    );
}
