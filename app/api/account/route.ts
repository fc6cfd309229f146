import { db } from "@/db/client";
import { sendJobCancelled } from "@/inngest/send-events";
import { startJobsOrLater } from "@/inngest/start-jobs-or-later";
import { deleteAccountSchema } from "@/lib/accounts/account.schema";
import { deleteAccount } from "@/lib/accounts/delete-account";
import { describeAccount } from "@/lib/accounts/describe-account";
import { signOut } from "@/lib/accounts/sign-out";
import { only } from "@/lib/http/only";
import { readJson } from "@/lib/http/read-json";
import { respondWithCookies } from "@/lib/http/respond-with-cookies";
import { withErrors } from "@/lib/http/with-errors";
import { withLiveUser } from "@/lib/http/with-user";

/** Less than a serverless host gives a request. */
const DELETION_MS = 40_000;

export const GET = withErrors(async ({ request }) =>
  Response.json(await describeAccount(db(), request.headers)),
);

export const DELETE = withLiveUser(async ({ request, user }) => {
  await readJson(request, deleteAccountSchema);
  const deadline = Date.now() + DELETION_MS;
  const { receipt, stoppedJobs } = await deleteAccount(db(), { ownerId: user.id, deadline });
  await Promise.all(stoppedJobs.map(sendJobCancelled));
  await startJobsOrLater();
  return respondWithCookies(receipt, await signOut(request.headers));
});

export const { POST, PUT, PATCH, OPTIONS } = only("GET", "DELETE");
