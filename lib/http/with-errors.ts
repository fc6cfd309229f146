import "server-only";
import { assertSameOrigin } from "./assert-same-origin";
import { errorResponse } from "./error-response";

type Handler<Params> = (input: { request: Request; params: Params }) => Promise<Response> | Response;
type RouteContext<Params> = { params: Promise<Params> };

/** Wraps a route handler that needs nobody: checks the origin, and turns errors into responses. */
export function withErrors<Params = Record<string, never>>(handler: Handler<Params>) {
  return async (request: Request, context: RouteContext<Params> = none()): Promise<Response> => {
    try {
      assertSameOrigin(request);
      const response = await handler({ request, params: await context.params });
      if (!response.headers.has("cache-control")) response.headers.set("cache-control", "private, no-store");
      return response;
    } catch (error) {
      return await errorResponse(error, request);
    }
  };
}

/** A route without parameters in its path need not be given any. */
const none = <Params>() => ({ params: Promise.resolve({} as Params) });
