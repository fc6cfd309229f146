import type { ServerResponse } from "node:http";

/** How a request to the stand-in may go wrong. */
export type Failure =
  | { kind: "rate-limited"; retryDelay?: string }
  | { kind: "quota-exhausted" }
  | { kind: "key-refused" }
  | { kind: "model-missing" }
  | { kind: "server-error" }
  | { kind: "overloaded" }
  /** 200 with something that is not what was asked for. */
  | { kind: "malformed" }
  /** The connection ends in the middle of the answer. */
  | { kind: "cut-off" };

/** Answers a request with a failure, in the words of the real service. */
export function fail(response: ServerResponse, failure: Failure): ServerResponse {
  switch (failure.kind) {
    case "rate-limited":
      return problem(response, 429, "RESOURCE_EXHAUSTED", [
        quotaFailure("GenerateRequestsPerMinutePerProjectPerModel"),
        ...(failure.retryDelay ? [retryInfo(failure.retryDelay)] : []),
      ]);
    case "quota-exhausted":
      return problem(response, 429, "RESOURCE_EXHAUSTED", [
        quotaFailure("GenerateRequestsPerDayPerProjectPerModel"),
        retryInfo("3600s"),
      ]);
    case "key-refused":
      return problem(response, 400, "INVALID_ARGUMENT", [
        { "@type": "type.googleapis.com/google.rpc.ErrorInfo", reason: "API_KEY_INVALID" },
      ]);
    case "model-missing":
      return problem(response, 404, "NOT_FOUND", []);
    case "server-error":
      return problem(response, 500, "INTERNAL", []);
    case "overloaded":
      return problem(response, 503, "UNAVAILABLE", []);
    case "malformed":
      return response
        .writeHead(200, { "content-type": "application/json" })
        .end('{"embeddings":[{"values":[1]}]}');
    case "cut-off":
      response.writeHead(200, { "content-type": "application/json", "content-length": 1000 });
      response.write('{"embeddings":[');
      response.flushHeaders();
      setImmediate(() => response.destroy());
      return response;
  }
}

function problem(response: ServerResponse, code: number, status: string, details: unknown[]): ServerResponse {
  return response.writeHead(code, { "content-type": "application/json" }).end(
    JSON.stringify({
      error: { code, status, message: `stand-in: ${status}`, ...(details.length > 0 && { details }) },
    }),
  );
}

const retryInfo = (retryDelay: string) => ({
  "@type": "type.googleapis.com/google.rpc.RetryInfo",
  retryDelay,
});

const quotaFailure = (quotaId: string) => ({
  "@type": "type.googleapis.com/google.rpc.QuotaFailure",
  violations: [{ quotaMetric: "generativelanguage.googleapis.com/requests", quotaId }],
});
