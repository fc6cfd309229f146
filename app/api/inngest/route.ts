import { serve } from "inngest/next";
import { NextRequest } from "next/server";
import { inBackground } from "@/db/background-work";
import { inngest } from "@/inngest/client";
import { isEmbedded } from "@/inngest/engine";
import { functions } from "@/inngest/functions";
import { isSignedWith } from "@/inngest/signature";
import { env } from "@/lib/env";
import { errorResponse } from "@/lib/http/error-response";
import { only } from "@/lib/http/only";
import { readBody } from "@/lib/http/read-body";

/** Seconds. The SDK asks to be called anew after 10, and a step that has begun by then ends within 20 and a request. */
export const maxDuration = 60;

const handler = serve({ client: inngest, functions });

const SIGNATURE = "x-inngest-signature";

/** Above the 32 MiB of step results that the engine carries for a run. */
const maxBodyBytes = 40 * 1024 ** 2;

/**
 * Inngest calls the functions here. The embedded engine does not come this way, so with it the door is closed
 * to whatever is not signed; a signature is checked by the handler.
 */
const guarded =
  (method: keyof typeof handler) =>
  async (request: NextRequest, context: unknown): Promise<Response> => {
    if (isEmbedded() && (method !== "POST" || !request.headers.has(SIGNATURE))) return notSigned();
    return withinLimit(request, async (bounded, body) => {
      if (method === "PUT" && !mayRegister(bounded, body)) return notSigned();
      const answer = await inBackground(() => handler[method](bounded, context));
      return answer.status === 401 ? notSigned() : answer;
    });
  };

/**
 * The handler tells Inngest that the functions are where its request went, and takes the host from that. It checks no
 * signature then, so that anybody could have Inngest call another host.
 */
function mayRegister({ headers }: NextRequest, body: Buffer): boolean {
  const { INNGEST_SIGNING_KEY } = env();
  return !INNGEST_SIGNING_KEY || isSignedWith(INNGEST_SIGNING_KEY, headers.get(SIGNATURE), body.toString());
}

function notSigned(): Response {
  return Response.json(
    { error: { code: "not-signed-in", message: "Only signed calls of the jobs engine are taken here." } },
    { status: 401 },
  );
}

/** The handler would read a body of any size before it checks the signature. */
async function withinLimit(
  request: NextRequest,
  handle: (bounded: NextRequest, body: Buffer) => Promise<Response>,
): Promise<Response> {
  try {
    const body = await readBody(request, maxBodyBytes);
    if (!request.body) return await handle(request, body);
    const { method, headers } = request;
    const bounded = new NextRequest(request.url, { method, headers, body: new Uint8Array(body) });
    return await handle(bounded, body);
  } catch (error) {
    return await errorResponse(error, request);
  }
}

export const GET = guarded("GET");
export const POST = guarded("POST");
export const PUT = guarded("PUT");

export const { PATCH, DELETE, OPTIONS } = only("GET", "POST", "PUT");
