import { z } from "zod";
import { type Op, opsSchema } from "./call-function";
import { type EngineEvent, readSentEvents } from "./event";
import { type RegisteredFunction, readRegistration } from "./register-functions";

interface Endpoint {
  now(): number;
  isReady(): boolean;
  acceptEvents(events: EngineEvent[]): Promise<void>;
  /** Stores what a running call reports. False if the call is to stop. */
  acceptReport(runId: string, ops: Op[]): Promise<boolean>;
  register(functions: Map<string, RegisteredFunction>): void;
}

/** The part of an Inngest server's HTTP interface that the SDK's client needs, as a `fetch` for the client. */
export function createFetch(endpoint: Endpoint): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const { pathname } = new URL(request.url);
    if (request.method === "POST" && pathname.startsWith("/e/")) return receiveEvents(endpoint, request);
    if (/^(POST|PUT)$/.test(request.method) && pathname === "/fn/register")
      return receiveFunctions(endpoint, request);
    const [, runId] = /^\/v1\/checkpoint\/([^/]+)\/async$/.exec(pathname) ?? [];
    if (request.method === "POST" && runId) return receiveReport(endpoint, runId, request);
    return answer(404, { error: `The embedded engine does not answer ${request.method} ${pathname}.` });
  };
}

async function receiveEvents(endpoint: Endpoint, request: Request): Promise<Response> {
  // The client repeats what is answered with an error, for some seconds.
  if (!endpoint.isReady()) return answer(503, { error: "The embedded engine has not started yet." });
  let events: EngineEvent[];
  try {
    events = readSentEvents(
      await request.json(),
      request.headers.get("x-inngest-event-id-seed"),
      endpoint.now(),
    );
  } catch (error) {
    return answer(400, { error: reasonOf(error) });
  }
  await endpoint.acceptEvents(events);
  return answer(200, { ids: events.map((event) => event.id) });
}

const reportSchema = z.object({ steps: opsSchema });

async function receiveReport(endpoint: Endpoint, runId: string, request: Request): Promise<Response> {
  const { steps } = reportSchema.parse(await request.json());
  const goesOn = await endpoint.acceptReport(decodeURIComponent(runId), steps);
  return goesOn ? answer(200, {}) : answer(409, { error: "The call is to stop." });
}

async function receiveFunctions(endpoint: Endpoint, request: Request): Promise<Response> {
  try {
    endpoint.register(readRegistration(await request.json()));
    return answer(200, { ok: true, modified: true });
  } catch (error) {
    return answer(400, { error: reasonOf(error) });
  }
}

function answer(status: number, body: Record<string, unknown>): Response {
  return Response.json({ ...body, status }, { status });
}

function reasonOf(error: unknown): string {
  if (error instanceof z.ZodError) return z.prettifyError(error);
  return error instanceof Error ? error.message : String(error);
}
