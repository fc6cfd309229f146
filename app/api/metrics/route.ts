import { db } from "@/db/client";
import { only } from "@/lib/http/only";
import { withOperator } from "@/lib/http/with-operator";
import { renderMetrics } from "@/lib/metrics/render-metrics";

/** For Prometheus. */
export const GET = withOperator(
  async () =>
    new Response(await renderMetrics(db(), { now: Date.now() }), {
      headers: { "content-type": "text/plain; version=0.0.4; charset=utf-8", "cache-control": "no-store" },
    }),
);

export const { POST, PUT, PATCH, DELETE, OPTIONS } = only("GET");
