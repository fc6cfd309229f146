import { serve } from "inngest/next";
import { NextRequest } from "next/server";
import { inBackground } from "@/db/background-work";
import { inngest } from "@/inngest/client";
import { isEmbedded } from "@/inngest/engine";
import { functions } from "@/inngest/functions";
import { errorResponse } from "@/lib/http/error-response";
import { only } from "@/lib/http/only";
import { readBody } from "@/lib/http/read-body";

/** Seconds. The SDK asks to be called anew after 10, and a step that has begun by then ends within 20 and a request. */
export const maxDuration = 60;

const handler = serve({ client: inngest, functions });

/** Above the 32 MiB of step results that the engine carries for a run. */
const maxBodyBytes = 40 * 1024 ** 2;

/**
 * Inngest calls the functions here. The embedded engine does not come this way, so with it the door is closed
 * to whatever is not signed; a signature is checked by the handler.
 */
const guarded =
  (method: keyof typeof handler) =>
  async (request: NextRequest, context: unknown): Promise<Response> => {
    const isRefused = isEmbedded() && (method !== "POST" || !request.headers.has("x-inngest-signature"));
    if (!isRefused) {
      return withinLimit(request, (bounded) => inBackground(() => handler[method](bounded, context)));
    }
    return Response.json(
      { error: { code: "not-signed-in", message: "Only signed calls of the jobs engine are taken here." } },
      { status: 401 },
    );
  };

/** The handler would read a body of any size before it checks the signature. */
async function withinLimit(
  request: NextRequest,
  handle: (bounded: NextRequest) => Promise<Response>,
): Promise<Response> {
  if (!request.body) return handle(request);
  try {
    const body = new Uint8Array(await readBody(request, maxBodyBytes));
    const { method, headers } = request;
    return await handle(new NextRequest(request.url, { method, headers, body }));
  } catch (error) {
    return await errorResponse(error, request);
  }
}

export const GET = guarded("GET");
export const POST = guarded("POST");
export const PUT = guarded("PUT");

export const { PATCH, DELETE, OPTIONS } = only("GET", "POST", "PUT");
