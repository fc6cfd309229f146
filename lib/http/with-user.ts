import "server-only";
import { findOrCreateSession, type User } from "@/lib/auth/find-or-create-session";
import { holdToLimit } from "@/lib/limits/hold-to-limit";
import type { Limited } from "@/lib/limits/limits";
import { assertSameOrigin } from "./assert-same-origin";
import { clientAddress } from "./client-address";
import { errorResponse } from "./error-response";

interface UserRequest<Params> {
  request: Request;
  user: User;
  /** Tells the session of this request from the user's others. */
  token: string;
  params: Params;
}

type Handler<Params> = (input: UserRequest<Params>) => Promise<Response>;
type RouteContext<Params> = { params: Promise<Params> };

/**
 * Wraps a route handler: the one place that signs in, checks the origin, holds to limits, and turns errors into responses.
 * What is `limited` counts against the user and the address.
 */
export function withUser<Params = Record<string, never>>(handler: Handler<Params>, limited?: Limited) {
  return wrap(handler, { limited, isLive: ({ method }) => method !== "GET" });
}

/** As `withUser`, for what is not shown to a session that was ended a moment ago. */
export function withLiveUser<Params = Record<string, never>>(handler: Handler<Params>, limited?: Limited) {
  return wrap(handler, { limited, isLive: () => true });
}

interface Wrapping {
  limited: Limited | undefined;
  isLive: (request: Request) => boolean;
}

function wrap<Params>(handler: Handler<Params>, { limited, isLive }: Wrapping) {
  return async (request: Request, context: RouteContext<Params>): Promise<Response> => {
    let setCookies: string[] = [];
    let response: Response;
    try {
      assertSameOrigin(request);
      const session = await findOrCreateSession(request.headers, { isLive: isLive(request) });
      const { user, token } = session;
      setCookies = session.setCookies;
      if (limited) await holdToLimit(limited, { user: user.id, address: clientAddress(request) });
      response = await handler({ request, user, token, params: await context.params });
    } catch (error) {
      response = await errorResponse(error, request);
    }
    for (const cookie of setCookies) response.headers.append("set-cookie", cookie);
    if (!response.headers.has("cache-control")) response.headers.set("cache-control", "private, no-store");
    return response;
  };
}
