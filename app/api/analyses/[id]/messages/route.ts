import { db } from "@/db/client";
import { only } from "@/lib/http/only";
import { parseId } from "@/lib/http/parse-id";
import { readQuery } from "@/lib/http/read-query";
import { withUser } from "@/lib/http/with-user";
import { readTranscript } from "@/lib/transcript/read-transcript";
import { transcriptQuerySchema } from "@/lib/transcript/transcript.schema";

export const GET = withUser<{ id: string }>(async ({ request, user, params }) => {
  const query = readQuery(request, transcriptQuerySchema);
  return Response.json(
    await readTranscript(db(), { ownerId: user.id, analysisId: parseId(params.id) }, query),
  );
});

export const { POST, PUT, PATCH, DELETE, OPTIONS } = only("GET");
