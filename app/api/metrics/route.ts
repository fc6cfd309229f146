import { db } from "@/db/client";
import { env } from "@/lib/env";
import { AppError } from "@/lib/errors/app-error";
import { errorResponse } from "@/lib/http/error-response";
import { notFound } from "@/lib/http/parse-id";
import { hasMetricsToken } from "@/lib/metrics/has-metrics-token";
import { renderMetrics } from "@/lib/metrics/render-metrics";

/** For Prometheus, by `METRICS_TOKEN`. Where none is set there is nothing here. */
export async function GET(request: Request): Promise<Response> {
  const { METRICS_TOKEN } = env();
  if (!METRICS_TOKEN) return errorResponse(notFound(), request);
  if (!hasMetricsToken(request, METRICS_TOKEN)) {
    return errorResponse(new AppError("not-signed-in", "Send the metrics token as a bearer token."), request);
  }
  return new Response(await renderMetrics(db(), { now: Date.now() }), {
    headers: { "content-type": "text/plain; version=0.0.4; charset=utf-8", "cache-control": "no-store" },
  });
}
