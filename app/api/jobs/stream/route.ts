import { db } from "@/db/client";
import { isEmbedded } from "@/inngest/engine";
import { only } from "@/lib/http/only";
import { withUser } from "@/lib/http/with-user";
import { streamJobs } from "@/lib/jobs/stream/stream-jobs";

export const dynamic = "force-dynamic";

/** Pushes the changes of the user's jobs, so that no page has to ask for them. */
export const GET = withUser(async ({ request, user, token }) =>
  streamJobs(db(), { request, ownerId: user.id, token, isAnnounced: isEmbedded() }),
);

export const { POST, PUT, PATCH, DELETE, OPTIONS } = only("GET");
