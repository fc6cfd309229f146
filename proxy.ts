import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { contentSecurityPolicy } from "@/lib/http/content-security-policy";
import { NONCE_HEADER } from "@/lib/http/nonce-header";

/** Gives each page a policy of its own; Next finds the nonce in it and puts it on its scripts. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = randomBytes(16).toString("base64");
  const policy = contentSecurityPolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set(NONCE_HEADER, nonce);
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  return response;
}

/** Pages only: routes of the API have a policy that allows nothing, in next.config.ts. */
export const config = { matcher: "/((?!api/|_next/static|mark\\.svg).*)" };
