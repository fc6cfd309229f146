import "server-only";
import type { Database } from "@/db/client";
import { deleteUser, moveOwnedRows } from "@/db/queries/account-rows";
import { announceJobChange } from "@/lib/jobs/job-changes";

/** Gives everything of a guest to the account that they have just signed in to, and ends the guest. */
export async function adoptGuest(
  database: Database,
  { guestId, accountId }: { guestId: string; accountId: string },
): Promise<void> {
  await database.transaction(async (tx) => {
    await moveOwnedRows(tx, { from: guestId, to: accountId });
    await deleteUser(tx, { userId: guestId });
  });
  announceJobChange(accountId);
}
