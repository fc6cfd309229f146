import { serve } from "inngest/next";
import type { NextRequest } from "next/server";
import { inngest } from "@/inngest/client";
import { isEmbedded } from "@/inngest/engine";
import { functions } from "@/inngest/functions";

const handler = serve({ client: inngest, functions });

/**
 * Inngest calls the functions here. The embedded engine does not come this way, so with it the door is closed
 * to whatever is not signed; a signature is checked by the handler.
 */
const guarded =
  (method: keyof typeof handler) =>
  (request: NextRequest, context: unknown): Promise<Response> | Response => {
    const isRefused = isEmbedded() && (method !== "POST" || !request.headers.has("x-inngest-signature"));
    if (!isRefused) return handler[method](request, context);
    return Response.json(
      { error: { code: "not-signed-in", message: "Only signed calls of the jobs engine are taken here." } },
      { status: 401 },
    );
  };

export const GET = guarded("GET");
export const POST = guarded("POST");
export const PUT = guarded("PUT");
