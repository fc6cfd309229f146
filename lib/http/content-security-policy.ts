import "server-only";
import { env, isDevelopment } from "@/lib/env";

/** Where browsers send files to with a store of Vercel Blob. */
const VERCEL_BLOB_API = "https://vercel.com";

/**
 * What a page may do: run the scripts of this app, which carry the nonce, and talk to this server and the store for files.
 * Attributes named `style` set colours and lengths of charts and cannot load or run anything.
 */
export function contentSecurityPolicy(nonce: string): string {
  const { BLOB_READ_WRITE_TOKEN, VERCEL_BLOB_API_URL } = env();
  const store = BLOB_READ_WRITE_TOKEN ? ` ${new URL(VERCEL_BLOB_API_URL ?? VERCEL_BLOB_API).origin}` : "";
  // React evaluates code to show where an error comes from, while one develops only.
  const developing = isDevelopment() ? " 'unsafe-eval'" : "";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${developing}`,
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${store}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
